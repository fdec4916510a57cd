using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>One-time links that an administrator hands over: to join, and to choose a new password.</summary>
public static class Invitations
{
    /// <summary>Open ones in a workspace; who needs more hands out some first.</summary>
    private const int MaxOpen = 500;

    public static async Task<Ok<ListAnswer<InvitationResponse>>> ListAsync(
        WorkspaceDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var open = await db
            .Invitations.AsNoTracking()
            .Where(invitation => invitation.UsedAt == null && invitation.ExpiresAt > now)
            .OrderByDescending(invitation => invitation.CreatedAt)
            .ThenBy(invitation => invitation.Id)
            .Take(MaxOpen)
            .ToListAsync(cancellation);
        return TypedResults.Ok(
            new ListAnswer<InvitationResponse>(
                [.. open.Select(it => new InvitationResponse(it.Id, it.Email, it.Name, it.Roles, it.ExpiresAt, it.CreatedAt))],
                NextCursor: null,
                open.Count,
                TotalIsEstimate: null
            )
        );
    }

    public static async Task<Results<Created<OneTimeLink>, ProblemHttpResult>> CreateAsync(
        InvitationRequest request,
        WorkspaceDbContext db,
        Lookups lookups,
        UserManager<Account> accounts,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var input = new Input().Email("email", request.Email).Text("name", request.Name).Roles("roles", request.Roles);
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        if (await lookups.AccountAsync(accounts.NormalizeEmail(request.Email), cancellation) is not null)
        {
            return WorkspaceErrors.EmailTaken.ToProblem();
        }
        var now = clock.GetUtcNow();
        if (await db.Invitations.CountAsync(invitation => invitation.UsedAt == null && invitation.ExpiresAt > now, cancellation) >= MaxOpen)
        {
            return WorkspaceErrors.TooManyInvitations.ToProblem();
        }
        var token = Secret.New();
        var invitation = new Invitation
        {
            WorkspaceId = db.WorkspaceId,
            Email = request.Email,
            Name = request.Name,
            Roles = request.Roles,
            TokenHash = Secret.Hash(token),
            CreatedAt = now,
            ExpiresAt = now + Invitation.Lifetime,
        };
        db.Add(invitation);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Created("/api/users/invitations", new OneTimeLink(invitation.Id, $"/invite/{token}", invitation.ExpiresAt));
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id,
        WorkspaceDbContext db,
        CancellationToken cancellation
    ) =>
        await db.Invitations.Where(invitation => invitation.Id == id && invitation.UsedAt == null).ExecuteDeleteAsync(cancellation) == 1
            ? TypedResults.NoContent()
            : Error.NotFound("invitation").ToProblem();

    /// <summary>Earlier links of the same user stop working: the newest is the one that was handed over.</summary>
    public static async Task<Results<Ok<OneTimeLink>, ProblemHttpResult>> ResetAsync(
        Guid id,
        WorkspaceDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (!await db.Users.AnyAsync(user => user.Id == id, cancellation))
        {
            return Error.NotFound("user").ToProblem();
        }
        if (!await db.Accounts.AnyAsync(account => account.Id == id, cancellation))
        {
            return WorkspaceErrors.NoAccount.ToProblem();
        }
        var now = clock.GetUtcNow();
        var token = Secret.New();
        var reset = new PasswordReset
        {
            WorkspaceId = db.WorkspaceId,
            UserId = id,
            TokenHash = Secret.Hash(token),
            CreatedAt = now,
            ExpiresAt = now + PasswordReset.Lifetime,
        };
        await db.PasswordResets.Where(earlier => earlier.UserId == id && earlier.UsedAt == null).ExecuteDeleteAsync(cancellation);
        db.Add(reset);
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(new OneTimeLink(reset.Id, $"/reset/{token}", reset.ExpiresAt));
    }
}
