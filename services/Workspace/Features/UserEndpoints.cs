using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>The people of the workspace. Everyone sees them, since records name them; administrators change them.</summary>
public static class UserEndpoints
{
    private const string Read = "users:read";
    private const string Write = "users:write";

    /// <summary>More teams than anyone is in.</summary>
    private const int MaxTeams = 100;

    public static void MapUsers(this IEndpointRouteBuilder routes)
    {
        var users = routes.MapGroup("/api/users").WithTags("Users");
        users
            .MapGet("", ListAsync)
            .RequireScope(Read)
            .WithName("listUsers")
            .WithSummary("Everyone in the workspace, also who is no longer active");
        users.MapGet("/{id:guid}", GetAsync).RequireScope(Read).WithName("getUser").WithSummary("One of them");
        users
            .MapPatch("/{id:guid}", PatchAsync)
            .RequireScope(Write)
            .WithName("updateUser")
            .WithSummary("Changes name, roles, teams or whether they are active");
        users
            .MapPost("/{id:guid}/password-reset", Invitations.ResetAsync)
            .RequireScope(Write)
            .WithName("createPasswordReset")
            .WithSummary("A link to a new password, good for a day");
        users.MapGet("/invitations", Invitations.ListAsync).RequireScope(Write).WithName("listInvitations").WithSummary("Open invitations");
        users
            .MapPost("/invitations", Invitations.CreateAsync)
            .RequireScope(Write)
            .WithName("createInvitation")
            .WithSummary("A link to join with, good for a week");
        users
            .MapDelete("/invitations/{id:guid}", Invitations.DeleteAsync)
            .RequireScope(Write)
            .WithName("deleteInvitation")
            .WithSummary("Takes an invitation back");
    }

    private static Task<Results<Ok<ListAnswer<UserResponse>>, ProblemHttpResult>> ListAsync(
        HttpContext http,
        ListHandlers<User> lists,
        CancellationToken cancellation
    ) => lists.ListAsync(http.Request.Query, UserResponse.Of, cancellation, sort: "name,id");

    private static Task<Results<Ok<UserResponse>, ProblemHttpResult>> GetAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    ) => db.GetAsync(Catalogues.Users, id, http, UserResponse.Of, cancellation);

    private static Task<Results<Ok<UserResponse>, ProblemHttpResult>> PatchAsync(
        Guid id,
        UserPatch patch,
        HttpContext http,
        WorkspaceDbContext db,
        Sessions sessions,
        CancellationToken cancellation
    ) =>
        db.ChangeAsync(
            Catalogues.Users,
            id,
            http,
            async user =>
            {
                var changed = await ChangeAsync(user, patch, db, cancellation);
                if (!changed.Failed && patch.Active == false)
                {
                    await sessions.EndAllAsync(user.Id, cancellation);
                }
                return changed;
            },
            UserResponse.Of,
            cancellation
        );

    private static async Task<Result> ChangeAsync(User user, UserPatch patch, WorkspaceDbContext db, CancellationToken cancellation)
    {
        var input = new Input();
        if (patch.Name is { } name)
        {
            input.Text("name", name);
        }
        if (patch.Roles is { } roles)
        {
            input.Roles("roles", roles);
        }
        input.Check(patch.TeamIds is null || patch.TeamIds.Count <= MaxTeams, "teamIds", $"At most {MaxTeams} teams.");
        if (!input.IsFine)
        {
            return input.Error;
        }
        var wasAdministrator = user.IsAdministrator;
        user.Rename(patch.Name ?? user.Name);
        user.TakeRoles(patch.Roles ?? user.Roles);
        user.Activate(patch.Active ?? user.Active);
        if (wasAdministrator && !user.IsAdministrator && !await HasOtherAdministratorAsync(user.Id, db, cancellation))
        {
            return WorkspaceErrors.LastAdministrator;
        }
        return patch.TeamIds is { } teams ? await MoveAsync(user, teams, db, cancellation) : Result.Done;
    }

    private static async Task<bool> HasOtherAdministratorAsync(Guid userId, WorkspaceDbContext db, CancellationToken cancellation)
    {
        var active = await db
            .Users.AsNoTracking()
            .Where(user => user.Active && user.Id != userId)
            .Select(user => user.Roles)
            .ToListAsync(cancellation);
        return active.Exists(roles => roles.Contains(Roles.Admin));
    }

    private static async Task<Result> MoveAsync(
        User user,
        IReadOnlyList<Guid> teamIds,
        WorkspaceDbContext db,
        CancellationToken cancellation
    )
    {
        var wanted = teamIds.Concat(user.TeamIds.Select(Guid.Parse)).Distinct().ToArray();
        var touched = await db.Teams.Where(team => wanted.Contains(team.Id)).ToListAsync(cancellation);
        if (teamIds.FirstOrDefault(id => !touched.Exists(team => team.Id == id)) is var unknown && unknown != Guid.Empty)
        {
            return Error.Invalid("teamIds", $"There is no team {unknown}.");
        }
        Membership.SetTeams(user, [.. teamIds], touched);
        return Result.Done;
    }
}
