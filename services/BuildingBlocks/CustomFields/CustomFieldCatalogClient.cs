using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Workspace.V1;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.BuildingBlocks.CustomFields;

/// <summary>Asks Workspace, and remembers for a minute; what is remembered serves on while Workspace is down.</summary>
public sealed class CustomFieldCatalogClient(
    Contracts.Workspace.V1.CustomFields.CustomFieldsClient client,
    CustomFieldMemory memory,
    CallContextAccessor calls,
    TimeProvider clock
) : ICustomFieldCatalog
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);

    private Guid WorkspaceId => calls.Required.WorkspaceId;

    public async ValueTask<Result<CustomFieldSet>> GetAsync(string recordType, IEnumerable<string> needed, CancellationToken cancellation)
    {
        var known = memory.Find(WorkspaceId, recordType);
        if (
            known is { } remembered
            && clock.GetUtcNow() - remembered.At < s_fresh
            && needed.All(key => remembered.Fields.Find(key) is not null)
        )
        {
            return remembered.Fields;
        }
        var asked = await AskAsync(
            options => client.ListFieldsAsync(new ListFieldsRequest { RecordType = recordType }, options),
            cancellation
        );
        if (asked.Failed)
        {
            return asked.Error.Kind == ErrorKind.Unavailable && known is { } stale ? stale.Fields : asked.Error;
        }
        return Keep(recordType, asked.Value);
    }

    public async Task<Result<CustomFieldSet>> EnsureAsync(
        string recordType,
        IReadOnlyList<CustomFieldDefinition> fields,
        Guid causationId,
        CancellationToken cancellation
    )
    {
        var request = new EnsureFieldsRequest { CausationId = causationId.ToString() };
        request.Fields.AddRange(fields.Select(field => ToMessage(recordType, field)));
        var made = await AskAsync(options => client.EnsureFieldsAsync(request, options), cancellation);
        if (made.Failed)
        {
            return made.Error;
        }
        // The answer names the asked ones only; the others are asked for again.
        var all = await AskAsync(
            options => client.ListFieldsAsync(new ListFieldsRequest { RecordType = recordType }, options),
            cancellation
        );
        return all.Failed ? all.Error : Keep(recordType, all.Value);
    }

    public async Task<Result> RemoveCreatedAsync(
        string recordType,
        Guid causationId,
        IReadOnlyList<string> keepKeys,
        CancellationToken cancellation
    )
    {
        var request = new RemoveCreatedFieldsRequest { CausationId = causationId.ToString(), RecordType = recordType };
        request.KeepKeys.AddRange(keepKeys);
        var removed = await AskAsync(options => client.RemoveCreatedFieldsAsync(request, options), cancellation);
        if (removed.Failed)
        {
            return removed.Error;
        }
        memory.Forget(WorkspaceId, recordType);
        return Result.Done;
    }

    private CustomFieldSet Keep(string recordType, ListFieldsResponse answer)
    {
        var fields = new CustomFieldSet(
            answer.Fields.Select(field => new CustomFieldDefinition(field.Key, field.Label, field.Type, [.. field.Options], field.Required))
        );
        memory.Keep(WorkspaceId, recordType, fields, clock.GetUtcNow());
        return fields;
    }

    private static CustomField ToMessage(string recordType, CustomFieldDefinition field)
    {
        var message = new CustomField
        {
            RecordType = recordType,
            Key = field.Key,
            Label = field.Label,
            Type = field.Type,
            Required = field.Required,
        };
        message.Options.AddRange(field.Options);
        return message;
    }

    private async Task<Result<TAnswer>> AskAsync<TAnswer>(Func<CallOptions, AsyncUnaryCall<TAnswer>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask(new CallOptions(deadline: (clock.GetUtcNow() + s_timeout).UtcDateTime, cancellationToken: cancellation));
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return new Error(
                ErrorKind.Unavailable,
                "server.unavailable",
                "Workspace does not answer just now. Nothing was begun; try again shortly."
            );
        }
        catch (RpcException error)
            when (error.StatusCode is StatusCode.InvalidArgument or StatusCode.AlreadyExists or StatusCode.FailedPrecondition)
        {
            return new Error(ErrorKind.Invalid, "fields.refused", error.Status.Detail);
        }
    }
}

public static class CustomFieldRegistration
{
    /// <summary>Registers <see cref="ICustomFieldCatalog"/>. The service registers the gRPC client <c>CustomFields.CustomFieldsClient</c>.</summary>
    public static IServiceCollection AddCustomFieldCatalog(this IServiceCollection services)
    {
        services.TryAddSingleton<CustomFieldMemory>();
        services.TryAddScoped<ICustomFieldCatalog, CustomFieldCatalogClient>();
        return services;
    }
}
