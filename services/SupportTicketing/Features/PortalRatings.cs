using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Ratings;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="Score">1 to 5.</param>
public sealed record RatingRequest(int Score, string? Comment = null);

/// <summary>A rating as the customer sees it.</summary>
/// <param name="ChangeableUntil">None while there is no rating yet.</param>
public sealed record RatingResponse(
    long Number,
    string Subject,
    int? Score,
    string? Comment,
    DateTimeOffset? At,
    DateTimeOffset? ChangeableUntil
);

/// <summary>What the customer does with the link that they were mailed: see what they said, say it, and change it for seven days.</summary>
public static class PortalRatings
{
    private const int LongestComment = 5_000;
    private static readonly TimeSpan s_changeable = TimeSpan.FromDays(7);

    private static readonly Error s_unknown = new(
        ErrorKind.NotFound,
        "ratings.not-found",
        "This link is not valid, or its ticket is gone."
    );

    private static readonly Error s_final = new(ErrorKind.Conflict, "ratings.final", "A rating can be changed for seven days.");

    public static async Task<IResult> GetAsync(
        string token,
        RatingLink link,
        CallContextAccessor calls,
        SupportDbContext db,
        CancellationToken cancellation
    ) => await FindAsync(token, link, calls, db, cancellation) is { } ticket ? TypedResults.Ok(Response(ticket)) : s_unknown.ToProblem();

    public static async Task<IResult> PostAsync(
        string token,
        RatingRequest request,
        RatingLink link,
        CallContextAccessor calls,
        SupportDbContext db,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        if (request.Score is < 1 or > 5)
        {
            return Error.Invalid("score", "1 to 5.").ToProblem();
        }
        if (request.Comment?.Length > LongestComment || request.Comment?.Contains('\0') == true)
        {
            return Error.Invalid("comment", $"At most {LongestComment} characters, without NUL.").ToProblem();
        }
        if (await FindAsync(token, link, calls, db, cancellation) is not { } ticket)
        {
            return s_unknown.ToProblem();
        }
        var now = StoredTime.Now(clock);
        if (ticket.SatisfactionAt + s_changeable < now)
        {
            return s_final.ToProblem();
        }
        ticket.Rate(request.Score, request.Comment, now);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Error(ErrorKind.Conflict, "ratings.busy", "The ticket changed at the same moment; say it again.").ToProblem();
        }
        return TypedResults.Ok(Response(ticket));
    }

    /// <summary>The token says whose workspace it is: whoever holds it acts in that one, and sees this ticket only.</summary>
    private static async Task<Ticket?> FindAsync(
        string token,
        RatingLink link,
        CallContextAccessor calls,
        SupportDbContext db,
        CancellationToken cancellation
    )
    {
        if (link.Read(token) is not { } named)
        {
            return null;
        }
        calls.Current = new CallContext { WorkspaceId = named.WorkspaceId, Actor = Actor.Service("customer") };
        return await db.Tickets.SingleOrDefaultAsync(ticket => ticket.Id == named.TicketId, cancellation);
    }

    private static RatingResponse Response(Ticket ticket) =>
        new(
            ticket.Number,
            ticket.Subject,
            ticket.SatisfactionScore,
            ticket.SatisfactionComment,
            ticket.SatisfactionAt,
            ticket.SatisfactionAt + s_changeable
        );
}
