using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>What an invitation offers, for the page on which it is accepted.</summary>
public sealed record InvitationPreview(string Email, string Name, string WorkspaceName);

/// <param name="Name">What colleagues will see.</param>
/// <param name="Password">At least ten characters.</param>
public sealed record AcceptInvitationRequest(string Name, string Password);

public static class AcceptInvitation
{
    public static async Task<Results<Ok<InvitationPreview>, ProblemHttpResult>> PreviewAsync(
        string token,
        Lookups lookups,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(token, lookups, db, calls, clock, cancellation) is not { } invitation)
        {
            return WorkspaceErrors.LinkUsedOrExpired.ToProblem();
        }
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(cancellation);
        return TypedResults.Ok(new InvitationPreview(invitation.Email, invitation.Name, workspace.Name));
    }

    public static async Task<Results<Created<Me>, ProblemHttpResult>> HandleAsync(
        string token,
        AcceptInvitationRequest request,
        HttpContext http,
        Lookups lookups,
        WorkspaceDbContext db,
        Joining joining,
        Sessions sessions,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var input = new Input().Text("name", request.Name);
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        if (await FindAsync(token, lookups, db, calls, clock, cancellation) is not { } invitation)
        {
            return WorkspaceErrors.LinkUsedOrExpired.ToProblem();
        }
        var user = User.Create(request.Name, invitation.Email, invitation.Roles);
        joining.ActIn(invitation.WorkspaceId, user);
        invitation.Use(clock.GetUtcNow());
        var session = sessions.Begin(user.Id);
        var joined = await joining.JoinAsync(user, invitation.Email, request.Password, cancellation);
        if (joined.Failed)
        {
            return (joined.Error.Kind == ErrorKind.ChangedMeanwhile ? WorkspaceErrors.LinkUsedOrExpired : joined.Error).ToProblem();
        }
        var workspace = await db.Workspaces.AsNoTracking().SingleAsync(cancellation);
        SessionCookies.Write(http, session);
        return TypedResults.Created("/api/me", Me.Of(user, workspace));
    }

    private static async Task<Invitation?> FindAsync(
        string token,
        Lookups lookups,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (await lookups.InvitationAsync(token, cancellation) is not { } located)
        {
            return null;
        }
        calls.Current = new CallContext { WorkspaceId = located.WorkspaceId, Actor = Actor.Service("workspace") };
        var invitation = await db.Invitations.SingleAsync(invitation => invitation.Id == located.Id, cancellation);
        return invitation.IsOpen(clock.GetUtcNow()) ? invitation : null;
    }
}
