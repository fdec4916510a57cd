using System.Text.Json;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>What a custom field holds.</summary>
public enum FieldType
{
    Text,
    LongText,
    Number,
    Integer,
    Date,
    Boolean,
    Select,
    MultiSelect,
    Url,
    Email,
}

/// <summary>A field that the workspace added to a record type.</summary>
public sealed record FieldResponse(
    Guid Id,
    string RecordType,
    string Key,
    string Label,
    FieldType Type,
    IReadOnlyList<string> Options,
    bool Required,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    long Version
)
{
    public static FieldResponse Of(CustomField it) =>
        new(
            it.Id,
            it.RecordType,
            it.Key,
            it.Label,
            Enum.Parse<FieldType>(it.Type, ignoreCase: true),
            it.Options,
            it.Required,
            it.CreatedAt,
            it.UpdatedAt,
            it.Version
        );
}

/// <param name="RecordType">lead, contact, company, deal or ticket.</param>
/// <param name="Key">Its name under <c>custom</c>.</param>
/// <param name="Label">What people read; the key, where absent.</param>
public sealed record FieldRequest(
    string RecordType,
    string Key,
    string? Label = null,
    FieldType Type = FieldType.Text,
    IReadOnlyList<string>? Options = null,
    bool Required = false
);

/// <summary>What is absent stays. Record type, key and type never change, since values of the field exist.</summary>
public sealed record FieldPatch(
    string? RecordType = null,
    string? Key = null,
    string? Label = null,
    FieldType? Type = null,
    IReadOnlyList<string>? Options = null,
    bool? Required = null
);

/// <summary>Custom fields. Everyone sees them; administrators change them.</summary>
public static class FieldEndpoints
{
    private const string Path = "/api/fields";
    private const string Read = "fields:read";
    private const string Write = "fields:write";

    public static void MapFields(this IEndpointRouteBuilder routes)
    {
        var fields = routes.MapGroup(Path).WithTags("Custom fields");
        fields
            .MapGet("", ListAsync)
            .RequireScope(Read)
            .WithName("listFields")
            .WithSummary("The custom fields, of one record type by filter[recordType]");
        fields.MapPost("", CreateAsync).RequireScope(Write).WithName("createField").WithSummary("Adds a field to a record type");
        fields.MapGet("/{id:guid}", GetAsync).RequireScope(Read).WithName("getField").WithSummary("One custom field");
        fields
            .MapPatch("/{id:guid}", PatchAsync)
            .RequireScope(Write)
            .WithName("updateField")
            .WithSummary("Changes label, options or whether forms ask for it");
        fields
            .MapDelete("/{id:guid}", DeleteAsync)
            .RequireScope(Write)
            .WithName("deleteField")
            .WithSummary("Takes a field away; values stay in the history");
    }

    private static Task<Results<Ok<ListAnswer<FieldResponse>>, ProblemHttpResult>> ListAsync(
        HttpContext http,
        ListHandlers<CustomField> lists,
        CancellationToken cancellation
    ) => lists.ListAsync(http.Request.Query, FieldResponse.Of, cancellation, sort: "recordType,key");

    private static Task<Results<Ok<FieldResponse>, ProblemHttpResult>> GetAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    ) => db.GetAsync(Catalogues.Fields, id, http, FieldResponse.Of, cancellation);

    private static async Task<Results<Created<FieldResponse>, ProblemHttpResult>> CreateAsync(
        FieldRequest request,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    )
    {
        var label = request.Label ?? request.Key;
        var options = request.Options ?? [];
        var input = new Input().Definition(request.RecordType, request.Key, label, NameOf(request.Type), options);
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        if (await db.Fields.CountAsync(field => field.RecordType == request.RecordType, cancellation) >= CustomField.MaxPerRecordType)
        {
            return WorkspaceErrors.TooManyFields.ToProblem();
        }
        var field = CustomField.Create(request.RecordType, request.Key, label, NameOf(request.Type), options, request.Required);
        return await db.CreateAsync(Path, field, http, FieldResponse.Of, cancellation);
    }

    private static Task<Results<Ok<FieldResponse>, ProblemHttpResult>> PatchAsync(
        Guid id,
        FieldPatch patch,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    ) => db.ChangeAsync(Catalogues.Fields, id, http, field => Task.FromResult(Change(field, patch)), FieldResponse.Of, cancellation);

    private static Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    ) => db.DeleteAsync(Catalogues.Fields, id, http, _ => Task.FromResult(Result.Done), clock, cancellation);

    private static Result Change(CustomField field, FieldPatch patch)
    {
        const string Fixed = "Never changes, since values of the field exist; add another field.";
        var input = new Input()
            .Check(patch.RecordType is null || patch.RecordType == field.RecordType, "recordType", Fixed)
            .Check(patch.Key is null || patch.Key == field.Key, "key", Fixed)
            .Check(patch.Type is null || NameOf(patch.Type.Value) == field.Type, "type", Fixed)
            .Options(field.Type, patch.Options ?? field.Options);
        if (patch.Label is { } label)
        {
            input.Text("label", label);
        }
        if (!input.IsFine)
        {
            return input.Error;
        }
        field.Relabel(patch.Label ?? field.Label);
        field.Offer(patch.Options ?? field.Options);
        field.Require(patch.Required ?? field.Required);
        return Result.Done;
    }

    private static string NameOf(FieldType type) => JsonNamingPolicy.CamelCase.ConvertName(type.ToString());
}
