using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Identity;
using CrmCloud.Contracts.Workspace.V1;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Grpc;

/// <summary>Tells other services who works here.</summary>
public sealed class DirectoryService(WorkspaceDbContext db, Lookups lookups, CallContextAccessor calls, TimeProvider clock)
    : Contracts.Workspace.V1.Directory.DirectoryBase
{
    private const int MaxMembers = 5_000;
    private const int MaxAsked = 500;

    public override async Task<WorkspaceInfo> GetWorkspace(GetWorkspaceRequest request, ServerCallContext context)
    {
        calls.InWorkspace();
        var it =
            await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(context.CancellationToken)
            ?? throw new RpcException(new Status(StatusCode.NotFound, "There is no such workspace."));
        return new WorkspaceInfo
        {
            Id = it.Id.ToString(),
            Slug = it.Slug,
            Name = it.Name,
            TimeZone = it.TimeZone,
            Currency = it.Currency,
            Locale = it.Locale,
        };
    }

    /// <summary>Asked before a workspace is known, by what takes mail for all: it crosses workspaces by one exact slug.</summary>
    public override async Task<FindWorkspaceResponse> FindWorkspace(FindWorkspaceRequest request, ServerCallContext context)
    {
        if (CallerIdentity.Of(context.GetHttpContext().User)?.Kind != InternalClaims.ServiceKind)
        {
            throw new RpcException(new Status(StatusCode.PermissionDenied, "Only services find workspaces."));
        }
        var found = Slug.IsValid(request.Slug) ? await lookups.WorkspaceAsync(request.Slug, context.CancellationToken) : null;
        return found is { } id
            ? new FindWorkspaceResponse { Id = id.ToString() }
            : throw new RpcException(new Status(StatusCode.NotFound, "There is no such workspace."));
    }

    public override async Task<ListMembersResponse> ListMembers(ListMembersRequest request, ServerCallContext context)
    {
        calls.InWorkspace();
        var users = await db
            .Users.AsNoTracking()
            .OrderBy(user => user.Name)
            .ThenBy(user => user.Id)
            .Take(MaxMembers)
            .ToListAsync(context.CancellationToken);
        var teams = await db
            .Teams.AsNoTracking()
            .OrderBy(team => team.Name)
            .ThenBy(team => team.Id)
            .Take(MaxMembers)
            .ToListAsync(context.CancellationToken);
        var response = new ListMembersResponse();
        response.Members.AddRange(users.Select(MemberOf));
        response.Teams.AddRange(teams.Select(team => new Contracts.Workspace.V1.Team { Id = team.Id.ToString(), Name = team.Name }));
        return response;
    }

    public override async Task<ResolveMembersResponse> ResolveMembers(ResolveMembersRequest request, ServerCallContext context)
    {
        calls.InWorkspace();
        if (request.Names.Count + request.Emails.Count > MaxAsked)
        {
            throw GrpcErrors.InvalidArgument($"At most {MaxAsked} names and addresses at a time.");
        }
        var response = new ResolveMembersResponse();
        var unknown = await FindAsync(request, response, context.CancellationToken);
        if (request.CreateMissing && unknown.Count > 0)
        {
            await CreateAsync(unknown, request.CausationId, response, context.CancellationToken);
        }
        return response;
    }

    public override async Task<RemoveCreatedMembersResponse> RemoveCreatedMembers(
        RemoveCreatedMembersRequest request,
        ServerCallContext context
    )
    {
        calls.RequireServiceOr("users:write");
        var cause = calls.UndoBecauseOf(request.CausationId);
        var made = db.Ledger.Where(entry => entry.CausationId == cause && entry.RecordType == "user" && entry.Kind == LedgerKinds.Created);
        // Whoever was given an account, or was changed by someone, has become a person of the workspace.
        var users = await db
            .Users.Where(user => user.Version == 1 && !user.Active && made.Any(entry => entry.RecordId == user.Id))
            .ToListAsync(context.CancellationToken);
        var removed = users.Where(user => !request.KeepIds.Contains(user.Id.ToString())).ToList();
        removed.ForEach(user => user.Delete(clock.GetUtcNow()));
        await SaveAsync(context.CancellationToken);
        return new RemoveCreatedMembersResponse { Removed = removed.Count };
    }

    /// <summary>Answers who is known, and returns the names that nobody has.</summary>
    private async Task<List<string>> FindAsync(
        ResolveMembersRequest request,
        ResolveMembersResponse response,
        CancellationToken cancellation
    )
    {
        var names = request.Names.Select(Fold).Distinct().ToArray();
        var emails = request.Emails.Select(Fold).Distinct().ToArray();
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL's lower().
        var users = await db
            .Users.AsNoTracking()
            .Where(user => names.Contains(user.Name.ToLower()) || (user.Email != null && emails.Contains(user.Email.ToLower())))
            .OrderByDescending(user => user.Active)
            .ThenBy(user => user.CreatedAt)
            .ThenBy(user => user.Id)
            .Take(MaxMembers)
            .ToListAsync(cancellation);
#pragma warning restore CA1304, CA1311, CA1862
        var unknown = new List<string>();
        foreach (var name in request.Names.Distinct())
        {
            if (users.Find(user => Fold(user.Name) == Fold(name)) is { } user)
            {
                response.Members.Add(Resolved(name, user));
            }
            else
            {
                unknown.Add(name);
            }
        }
        foreach (var email in request.Emails.Distinct())
        {
            if (users.Find(user => user.Email is not null && Fold(user.Email) == Fold(email)) is { } user)
            {
                response.Members.Add(Resolved(email, user));
            }
        }
        return unknown;
    }

    private async Task CreateAsync(List<string> names, string causationId, ResolveMembersResponse response, CancellationToken cancellation)
    {
        calls.RequireServiceOr("users:write");
        calls.ActBecauseOf(causationId);
        var input = new Input();
        names.ForEach(name => input.Text("name", name));
        if (!input.IsFine)
        {
            throw input.Error.ToRpc();
        }
        foreach (var same in names.GroupBy(Fold))
        {
            var user = User.Create(same.First(), email: null, roles: [], active: false);
            db.Add(user);
            response.Members.AddRange(same.Select(name => Resolved(name, user)));
        }
        await SaveAsync(cancellation);
    }

    private async Task SaveAsync(CancellationToken cancellation)
    {
        var saved = await db.TrySaveAsync(cancellation);
        if (saved.Failed)
        {
            throw saved.Error.ToRpc();
        }
    }

    private static Member MemberOf(User user)
    {
        var member = new Member
        {
            Id = user.Id.ToString(),
            Name = user.Name,
            Email = user.Email ?? "",
            Active = user.Active,
        };
        member.TeamIds.AddRange(user.TeamIds);
        return member;
    }

    private static ResolvedMember Resolved(string asked, User user) =>
        new()
        {
            Asked = asked,
            Id = user.Id.ToString(),
            Name = user.Name,
        };

    private static string Fold(string text) => text.ToLowerInvariant();
}
