using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.Workspace.Data;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Grpc;

/// <summary>Tells other services which fields the workspace has added, and adds what their imports need.</summary>
public sealed class CustomFieldsService(WorkspaceDbContext db, FieldCatalog catalog, CallContextAccessor calls)
    : CustomFields.CustomFieldsBase
{
    public override Task<ListFieldsResponse> ListFields(ListFieldsRequest request, ServerCallContext context)
    {
        calls.InWorkspace();
        return AllAsync(request.RecordType, context.CancellationToken);
    }

    public override async Task<ListFieldsResponse> EnsureFields(EnsureFieldsRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("fields:write");
        var cause = calls.ActBecauseOf(request.CausationId);
        var response = new ListFieldsResponse();
        foreach (var group in request.Fields.GroupBy(field => field.RecordType))
        {
            var ensured = await catalog.EnsureAsync(group.Key, [.. group.Select(DefinitionOf)], cause, context.CancellationToken);
            if (ensured.Failed)
            {
                throw ensured.Error.ToRpc();
            }
            var keys = group.Select(field => field.Key).ToHashSet();
            response.Fields.AddRange(
                (await AllAsync(group.Key, context.CancellationToken)).Fields.Where(field => keys.Contains(field.Key))
            );
        }
        return response;
    }

    public override async Task<RemoveCreatedFieldsResponse> RemoveCreatedFields(
        RemoveCreatedFieldsRequest request,
        ServerCallContext context
    )
    {
        calls.RequireServiceOr("fields:write");
        var cause = calls.UndoBecauseOf(request.CausationId);
        var removed = await catalog.RemoveAsync(request.RecordType, cause, request.KeepKeys, context.CancellationToken);
        return removed.Failed ? throw removed.Error.ToRpc() : new RemoveCreatedFieldsResponse { Removed = removed.Value };
    }

    private async Task<ListFieldsResponse> AllAsync(string recordType, CancellationToken cancellation)
    {
        var fields = await db
            .Fields.AsNoTracking()
            .Where(field => field.RecordType == recordType)
            .OrderBy(field => field.Key)
            .Take(Domain.CustomField.MaxPerRecordType)
            .ToListAsync(cancellation);
        var response = new ListFieldsResponse();
        response.Fields.AddRange(fields.Select(MessageOf));
        return response;
    }

    private static CustomFieldDefinition DefinitionOf(CustomField field) =>
        new(
            field.Key,
            field.Label.Length == 0 ? field.Key : field.Label,
            field.Type.Length == 0 ? CustomFieldDefinition.DefaultType : field.Type,
            [.. field.Options],
            field.Required
        );

    private static CustomField MessageOf(Domain.CustomField field)
    {
        var message = new CustomField
        {
            Id = field.Id.ToString(),
            RecordType = field.RecordType,
            Key = field.Key,
            Label = field.Label,
            Type = field.Type,
            Required = field.Required,
        };
        message.Options.AddRange(field.Options);
        return message;
    }
}
