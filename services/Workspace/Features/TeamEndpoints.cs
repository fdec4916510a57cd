using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>A team with its members.</summary>
public sealed record TeamResponse(
    Guid Id,
    string Name,
    IReadOnlyList<Guid> MemberIds,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    long Version
)
{
    public static TeamResponse Of(Team it) =>
        new(it.Id, it.Name, [.. it.MemberIds.Select(Guid.Parse)], it.CreatedAt, it.UpdatedAt, it.Version);
}

/// <summary>What is absent stays; a new team needs a name.</summary>
public sealed record TeamRequest(string? Name = null, IReadOnlyList<Guid>? MemberIds = null);

/// <summary>Teams. Everyone sees them; administrators and managers change them.</summary>
public static class TeamEndpoints
{
    private const string Path = "/api/teams";
    private const string Read = "teams:read";
    private const string Write = "teams:write";

    public static void MapTeams(this IEndpointRouteBuilder routes)
    {
        var teams = routes.MapGroup(Path).WithTags("Teams");
        teams.MapGet("", ListAsync).RequireScope(Read).WithName("listTeams").WithSummary("The teams");
        teams.MapPost("", CreateAsync).RequireScope(Write).WithName("createTeam").WithSummary("Makes a team");
        teams.MapGet("/{id:guid}", GetAsync).RequireScope(Read).WithName("getTeam").WithSummary("One team");
        teams.MapPatch("/{id:guid}", PatchAsync).RequireScope(Write).WithName("updateTeam").WithSummary("Changes its name or members");
        teams.MapDelete("/{id:guid}", DeleteAsync).RequireScope(Write).WithName("deleteTeam").WithSummary("Dissolves it");
    }

    private static Task<Results<Ok<ListAnswer<TeamResponse>>, ProblemHttpResult>> ListAsync(
        HttpContext http,
        ListHandlers<Team> lists,
        CancellationToken cancellation
    ) => lists.ListAsync(http.Request.Query, TeamResponse.Of, cancellation, sort: "name,id");

    private static Task<Results<Ok<TeamResponse>, ProblemHttpResult>> GetAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    ) => db.GetAsync(Catalogues.Teams, id, http, TeamResponse.Of, cancellation);

    private static async Task<Results<Created<TeamResponse>, ProblemHttpResult>> CreateAsync(
        TeamRequest request,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    )
    {
        var input = new Input().Text("name", request.Name);
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        var team = Team.Create(request.Name!);
        var staffed = await StaffAsync(team, request.MemberIds ?? [], db, cancellation);
        return staffed.Failed ? staffed.Error.ToProblem() : await db.CreateAsync(Path, team, http, TeamResponse.Of, cancellation);
    }

    private static Task<Results<Ok<TeamResponse>, ProblemHttpResult>> PatchAsync(
        Guid id,
        TeamRequest request,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    ) =>
        db.ChangeAsync(
            Catalogues.Teams,
            id,
            http,
            async team =>
            {
                if (request.Name is { } name)
                {
                    var input = new Input().Text("name", name);
                    if (!input.IsFine)
                    {
                        return input.Error;
                    }
                    team.Rename(name);
                }
                return request.MemberIds is { } members ? await StaffAsync(team, members, db, cancellation) : Result.Done;
            },
            TeamResponse.Of,
            cancellation
        );

    private static Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id,
        HttpContext http,
        WorkspaceDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    ) => db.DeleteAsync(Catalogues.Teams, id, http, team => StaffAsync(team, [], db, cancellation), clock, cancellation);

    private static async Task<Result> StaffAsync(
        Team team,
        IReadOnlyList<Guid> memberIds,
        WorkspaceDbContext db,
        CancellationToken cancellation
    )
    {
        if (memberIds.Count > Team.MaxMembers)
        {
            return Error.Invalid("memberIds", $"At most {Team.MaxMembers} members.");
        }
        var wanted = memberIds.Concat(team.MemberIds.Select(Guid.Parse)).Distinct().ToArray();
        var touched = await db.Users.Where(user => wanted.Contains(user.Id)).ToListAsync(cancellation);
        if (memberIds.FirstOrDefault(id => !touched.Exists(user => user.Id == id)) is var unknown && unknown != Guid.Empty)
        {
            return Error.Invalid("memberIds", $"There is no user {unknown}.");
        }
        Membership.SetMembers(team, [.. memberIds], touched);
        return Result.Done;
    }
}
