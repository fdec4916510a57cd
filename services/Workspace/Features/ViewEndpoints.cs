using System.Text.Json;
using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace CrmCloud.Workspace.Features;

/// <summary>A saved arrangement of a list.</summary>
public sealed record ViewResponse(
    Guid Id,
    string RecordType,
    string Name,
    bool Shared,
    Guid? OwnerId,
    JsonElement Definition,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    long Version
)
{
    public static ViewResponse Of(SavedView it) =>
        new(it.Id, it.RecordType, it.Name, it.Shared, it.OwnerId, JsonElement.Parse(it.Definition), it.CreatedAt, it.UpdatedAt, it.Version);
}

/// <param name="RecordType">Whose list it arranges, such as <c>lead</c>; never changes.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Shared">Whether everyone sees it.</param>
/// <param name="Definition">JSON object: columns, filters, sort, as the app means them.</param>
public sealed record ViewRequest(string? RecordType = null, string? Name = null, bool? Shared = null, JsonElement? Definition = null);

/// <summary>Saved views: one's own and the shared ones. A shared view is changed by its owner or by who may change all.</summary>
public static partial class ViewEndpoints
{
    private const string Path = "/api/views";
    private const string Read = "views:read";
    private const string Write = "views:write";
    private const string WriteAll = "views:write:all";

    public static void MapViews(this IEndpointRouteBuilder routes)
    {
        var views = routes.MapGroup(Path).WithTags("Saved views");
        views.MapGet("", ListAsync).RequireScope(Read).WithName("listViews").WithSummary("One's own views and the shared ones");
        views.MapPost("", CreateAsync).RequireScope(Write).WithName("createView").WithSummary("Saves a view");
        views.MapGet("/{id:guid}", GetAsync).RequireScope(Read).WithName("getView").WithSummary("One view");
        views.MapPatch("/{id:guid}", PatchAsync).RequireScope(Write).WithName("updateView").WithSummary("Changes a view");
        views.MapDelete("/{id:guid}", DeleteAsync).RequireScope(Write).WithName("deleteView").WithSummary("Deletes a view");
    }

    private static Task<Results<Ok<ListAnswer<ViewResponse>>, ProblemHttpResult>> ListAsync(
        HttpContext http,
        ListHandlers<SavedView> lists,
        CallContextAccessor calls,
        CancellationToken cancellation
    )
    {
        // Whatever else is asked for: nobody is shown what belongs to somebody else alone.
        var visible = new QueryCollection(
            new Dictionary<string, StringValues>(http.Request.Query)
            {
                [$"filter[{SavedView.VisibleTo}][in]"] = $"{SavedView.Everyone},{calls.Required.UserId}",
            }
        );
        return lists.ListAsync(visible, ViewResponse.Of, cancellation, sort: "name,id");
    }

    private static async Task<Results<Ok<ViewResponse>, ProblemHttpResult>> GetAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        CancellationToken cancellation
    ) =>
        await IsHiddenAsync(id, db, calls, cancellation)
            ? Error.NotFound(Catalogues.Views.Name).ToProblem()
            : await db.GetAsync(Catalogues.Views, id, http, ViewResponse.Of, cancellation);

    private static async Task<Results<Created<ViewResponse>, ProblemHttpResult>> CreateAsync(
        ViewRequest request,
        HttpContext http,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        CancellationToken cancellation
    )
    {
        var input = Check(request)
            .Text("name", request.Name)
            .Check(
                request.RecordType is not null && RecordTypePattern().IsMatch(request.RecordType),
                "recordType",
                "The singular name of records, such as lead."
            );
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        var definition = request.Definition?.GetRawText() ?? "{}";
        var view = SavedView.Create(request.RecordType!, request.Name!, request.Shared ?? false, definition, calls.Required.UserId);
        return await db.CreateAsync(Path, view, http, ViewResponse.Of, cancellation);
    }

    private static async Task<Results<Ok<ViewResponse>, ProblemHttpResult>> PatchAsync(
        Guid id,
        ViewRequest request,
        HttpContext http,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        CancellationToken cancellation
    ) =>
        await IsHiddenAsync(id, db, calls, cancellation)
            ? Error.NotFound(Catalogues.Views.Name).ToProblem()
            : await db.ChangeAsync(
                Catalogues.Views,
                id,
                http,
                view => Task.FromResult(Change(view, request, calls.Required)),
                ViewResponse.Of,
                cancellation
            );

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    ) =>
        await IsHiddenAsync(id, db, calls, cancellation)
            ? Error.NotFound(Catalogues.Views.Name).ToProblem()
            : await db.DeleteAsync(
                Catalogues.Views,
                id,
                http,
                view => Task.FromResult(MayChange(view, calls.Required)),
                clock,
                cancellation
            );

    private static Result Change(SavedView view, ViewRequest request, CallContext call)
    {
        var allowed = MayChange(view, call);
        if (allowed.Failed)
        {
            return allowed;
        }
        var input = Check(request)
            .Check(request.RecordType is null || request.RecordType == view.RecordType, "recordType", "Never changes.");
        if (request.Name is { } name)
        {
            input.Text("name", name);
        }
        if (!input.IsFine)
        {
            return input.Error;
        }
        view.Rename(request.Name ?? view.Name);
        view.Share(request.Shared ?? view.Shared);
        if (request.Definition is { } definition && !JsonElement.DeepEquals(definition, JsonElement.Parse(view.Definition)))
        {
            view.Redefine(definition.GetRawText());
        }
        return Result.Done;
    }

    private static Result MayChange(SavedView view, CallContext call) =>
        call.Has(WriteAll) || (view.OwnerId is not null && view.OwnerId == call.UserId) ? Result.Done : WorkspaceErrors.NotYourView;

    private static async Task<bool> IsHiddenAsync(Guid id, WorkspaceDbContext db, CallContextAccessor calls, CancellationToken cancellation)
    {
        var userId = calls.Required.UserId;
        return !await db.Views.AnyAsync(view => view.Id == id && (view.Shared || view.OwnerId == userId), cancellation);
    }

    private static Input Check(ViewRequest request) =>
        new Input()
            .Check(request.Definition is null or { ValueKind: JsonValueKind.Object }, "definition", "Expected a JSON object.")
            .Check(
                request.Definition is not { } definition
                    || definition.GetRawText() is { Length: <= SavedView.MaxDefinition } text
                        && !text.Contains("\\u0000", StringComparison.Ordinal),
                "definition",
                $"At most {SavedView.MaxDefinition} characters, none of them NUL."
            );

    [GeneratedRegex(@"^[a-z][a-zA-Z]{0,49}\z")]
    private static partial Regex RecordTypePattern();
}
