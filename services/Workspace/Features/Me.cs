using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>Who is signed in, and where.</summary>
public sealed record Me(
    Guid Id,
    string Name,
    string Email,
    string? Locale,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<Guid> TeamIds,
    WorkspaceResponse Workspace
)
{
    public static Me Of(User user, WorkspaceSettings workspace) =>
        new(
            user.Id,
            user.Name,
            user.Email ?? "",
            user.Locale,
            user.Roles,
            Domain.Roles.ScopesOf(user.Roles),
            [.. user.TeamIds.Select(Guid.Parse)],
            WorkspaceResponse.Of(workspace)
        );
}

/// <summary>What people change about themselves; what is absent stays.</summary>
public sealed record MePatch(string? Name = null, string? Locale = null);

public static class MeEndpoints
{
    public static void MapMe(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/api/me").WithTags("Sign-in");
        me.MapGet("", GetAsync).WithName("getMe").WithSummary("Who is signed in");
        me.MapPatch("", PatchAsync).WithName("updateMe").WithSummary("Changes one's own name or language");
    }

    private static async Task<Results<Ok<Me>, ProblemHttpResult>> GetAsync(
        WorkspaceDbContext db,
        CallContextAccessor calls,
        CancellationToken cancellation
    )
    {
        if (calls.Current is not { } call)
        {
            return Error.NotFound("user").ToProblem();
        }
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(cancellation);
        if (call.UserId is { } userId)
        {
            var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == userId, cancellation);
            return user is null ? Error.NotFound("user").ToProblem() : TypedResults.Ok(Me.Of(user, workspace));
        }
        var key = await db.ApiKeys.AsNoTracking().SingleOrDefaultAsync(key => key.Id == call.Actor.Id, cancellation);
        return key is null
            ? Error.NotFound("user").ToProblem()
            : TypedResults.Ok(
                new Me(key.Id, key.Name, "", null, [], [.. Roles.AllScopes.Where(call.Has)], call.TeamIds, WorkspaceResponse.Of(workspace))
            );
    }

    private static async Task<Results<Ok<Me>, ProblemHttpResult>> PatchAsync(
        MePatch patch,
        HttpContext http,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        CancellationToken cancellation
    )
    {
        if (
            calls.Current?.UserId is not { } userId
            || await db.Users.SingleOrDefaultAsync(user => user.Id == userId, cancellation) is not { } user
        )
        {
            return Error.NotFound("user").ToProblem();
        }
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(cancellation);
        var seen = ETags.Check(http, user, () => Me.Of(user, workspace));
        if (seen.Failed)
        {
            return seen.Error.ToProblem();
        }
        var input = new Input().Check(
            patch.Locale is null || WorkspaceSettings.Locales.Contains(patch.Locale),
            "locale",
            $"The languages are {string.Join(", ", WorkspaceSettings.Locales)}."
        );
        if (patch.Name is { } name)
        {
            input.Text("name", name);
            user.Rename(name);
        }
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        user.Speak(patch.Locale ?? user.Locale);
        var saved = await db.TrySaveAsync(cancellation);
        if (saved.Failed)
        {
            return saved.Error.ToProblem();
        }
        ETags.Write(http, user);
        return TypedResults.Ok(Me.Of(user, workspace));
    }
}
