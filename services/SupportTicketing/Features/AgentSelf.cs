using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="Present">Takes new tickets; absent: as it was.</param>
/// <param name="Signature">Ends their replies; absent: as it was, empty: the queue's.</param>
public sealed record AgentRequest(bool? Present = null, string? Signature = null);

public sealed record AgentResponse(Guid UserId, bool Present, string? Signature)
{
    public static AgentResponse Of(DeskAgent agent) => new(agent.UserId, agent.Present, agent.Signature);
}

/// <summary>What an agent says of themselves: whether they are there, and how their replies end.</summary>
public static class AgentSelf
{
    private static readonly Error s_nobody = new(ErrorKind.Forbidden, "agents.not-a-user", "Only a user has a place at the desk.");

    public static async Task<IResult> GetAsync(SupportDbContext db, CancellationToken cancellation) =>
        db.Calls.Required.UserId is { } user
            ? TypedResults.Ok(AgentResponse.Of(await FindAsync(db, user, cancellation) ?? new DeskAgent { UserId = user }))
            : s_nobody.ToProblem();

    public static async Task<IResult> PutAsync(AgentRequest request, SupportDbContext db, CancellationToken cancellation)
    {
        if (db.Calls.Required.UserId is not { } user)
        {
            return s_nobody.ToProblem();
        }
        if (request.Signature?.Length > DeskCatalog.SignatureLength || request.Signature?.Contains('\0') == true)
        {
            return Error.Invalid("signature", $"At most {DeskCatalog.SignatureLength} characters, without NUL.").ToProblem();
        }
        // Said from two windows at once it is said once.
        await db.Database.ExecuteSqlAsync(
            $"insert into agents (workspace_id, user_id, present) values ({db.WorkspaceId}, {user}, false) on conflict do nothing",
            cancellation
        );
        var agent = (await FindAsync(db, user, cancellation))!;
        agent.Name = db.Calls.Required.Actor.Name;
        agent.Present = request.Present ?? agent.Present;
        agent.Signature = request.Signature is { } signature ? (string.IsNullOrWhiteSpace(signature) ? null : signature) : agent.Signature;
        await db.SaveChangesAsync(cancellation);
        return TypedResults.Ok(AgentResponse.Of(agent));
    }

    private static Task<DeskAgent?> FindAsync(SupportDbContext db, Guid user, CancellationToken cancellation) =>
        db.Agents.SingleOrDefaultAsync(agent => agent.UserId == user, cancellation);
}
