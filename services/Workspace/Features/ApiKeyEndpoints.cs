using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>An API key as it can be shown: not the key itself.</summary>
public sealed record ApiKeyResponse(
    Guid Id,
    string Name,
    IReadOnlyList<string> Scopes,
    Guid CreatedBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset? ExpiresAt,
    DateTimeOffset? LastUsedAt
)
{
    public static ApiKeyResponse Of(ApiKey it) => new(it.Id, it.Name, it.Scopes, it.CreatedBy, it.CreatedAt, it.ExpiresAt, it.LastUsedAt);
}

/// <param name="Name">What it is for.</param>
/// <param name="Scopes">What it may do; all that its maker may, where absent.</param>
/// <param name="ExpiresAt">When it stops working; never, where absent.</param>
public sealed record ApiKeyRequest(string Name, IReadOnlyList<string>? Scopes = null, DateTimeOffset? ExpiresAt = null);

/// <summary>The key, shown this once.</summary>
public sealed record NewApiKey(Guid Id, string Key);

/// <summary>Keys for programs: administrators' affair.</summary>
public static class ApiKeyEndpoints
{
    private const string Read = "api-keys:read";
    private const string Write = "api-keys:write";

    public static void MapApiKeys(this IEndpointRouteBuilder routes)
    {
        var keys = routes.MapGroup("/api/api-keys").WithTags("API keys");
        keys.MapGet("", ListAsync).RequireScope(Read).WithName("listApiKeys").WithSummary("The keys, without themselves");
        keys.MapPost("", CreateAsync).RequireScope(Write).WithName("createApiKey").WithSummary("Makes a key and shows it once");
        keys.MapDelete("/{id:guid}", DeleteAsync)
            .RequireScope(Write)
            .WithName("deleteApiKey")
            .WithSummary("Revokes a key, within a minute everywhere");
    }

    private static Task<Results<Ok<ListAnswer<ApiKeyResponse>>, ProblemHttpResult>> ListAsync(
        HttpContext http,
        ListHandlers<ApiKey> lists,
        CancellationToken cancellation
    ) => lists.ListAsync(http.Request.Query, ApiKeyResponse.Of, cancellation);

    private static async Task<Results<Created<NewApiKey>, ProblemHttpResult>> CreateAsync(
        ApiKeyRequest request,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var call = calls.Required;
        var input = new Input()
            .Text("name", request.Name)
            .Check(request.ExpiresAt is null || request.ExpiresAt > clock.GetUtcNow(), "expiresAt", "Must lie in the future.")
            .Check(request.Scopes is null or { Count: > 0 }, "scopes", "At least one scope is needed.")
            .Check(
                request.Scopes is null || request.Scopes.All(Roles.AllScopes.Contains),
                "scopes",
                "There is such a scope in no role: see GET /api/roles."
            );
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        var own = Roles.AllScopes.Where(call.Has).ToList();
        if (request.Scopes is not null && request.Scopes.Except(own).Any())
        {
            return WorkspaceErrors.ScopesBeyondOwn.ToProblem();
        }
        // A key made with a key belongs to the same person.
        var maker =
            call.UserId
            ?? await db
                .ApiKeys.Where(key => key.Id == call.Actor.Id)
                .Select(key => (Guid?)key.CreatedBy)
                .SingleOrDefaultAsync(cancellation);
        if (maker is null)
        {
            return Error.NotFound("user").ToProblem();
        }
        var secret = ApiKey.Prefix + Secret.New();
        var scopes = request.Scopes is { } asked ? own.Intersect(asked).ToList() : own;
        var key = ApiKey.Create(request.Name, maker.Value, scopes, Secret.Hash(secret), request.ExpiresAt?.ToUniversalTime());
        db.Add(key);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created($"/api/api-keys/{key.Id}", new NewApiKey(key.Id, secret));
    }

    private static Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    ) => db.DeleteAsync(Catalogues.ApiKeys, id, http, _ => Task.FromResult(Result.Done), clock, cancellation);
}
