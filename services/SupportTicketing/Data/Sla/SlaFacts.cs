using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Domain.Sla;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CrmCloud.SupportTicketing.Data.Sla;

/// <summary>
/// Reads what is on record of tickets from their ledger, which holds every move already: of tickets from before there were policies,
/// of what was undone and of where a ticket comes from. A table of status periods of their own would be a second truth to keep.
/// </summary>
internal static class SlaFacts
{
    /// <summary>The clock of a ticket that moved more often is read from its last moves only.</summary>
    private const int MostMoves = 5_000;

    /// <summary>
    /// The facts of saved tickets, with those of the tickets that were merged into them. Those that an import brought have none: they
    /// were worked elsewhere.
    /// </summary>
    public static async Task<IReadOnlyDictionary<Guid, TicketFacts>> ReadAsync(
        SupportDbContext db,
        IReadOnlyCollection<Ticket> tickets,
        CancellationToken cancellation
    )
    {
        var merged = await MergedTickets.IntoAsync(db, tickets, cancellation);
        var own = await OwnAsync(db, [.. tickets, .. merged], cancellation);
        var into = merged.ToLookup(ticket => ticket.MergedInto);
        return tickets
            .Where(ticket => own.ContainsKey(ticket.Id))
            .ToDictionary(ticket => ticket.Id, ticket => With(own[ticket.Id], into[ticket.Id]));

        TicketFacts With(TicketFacts facts, IEnumerable<Ticket> others) =>
            others
                .Where(other => own.ContainsKey(other.Id))
                .Aggregate(facts, (sum, other) => sum.Merging(With(own[other.Id], into[other.Id])));
    }

    private static async Task<Dictionary<Guid, TicketFacts>> OwnAsync(
        SupportDbContext db,
        IReadOnlyCollection<Ticket> tickets,
        CancellationToken cancellation
    )
    {
        var ids = tickets.Select(ticket => ticket.Id).ToArray();
        var lines = await db
            .Database.SqlQuery<Line>(
                $"""
                select record_id as "RecordId", at as "At", kind as "Kind", origin as "Origin", status as "Status" from (
                    select record_id, record_version, at, kind, origin, patch -> 'status' ->> 1 as status,
                        row_number() over (partition by record_id order by record_version desc) as place
                    from ledger
                    where workspace_id = {db.WorkspaceId} and record_id = any({ids})
                        and (kind <> {LedgerKinds.Changed} or jsonb_exists(patch, 'status'))
                ) as lines
                where place <= {MostMoves} or kind = {LedgerKinds.Created}
                order by record_id, record_version
                """
            )
            .ToListAsync(cancellation);
        var byTicket = lines.ToLookup(line => line.RecordId);
        var facts = new Dictionary<Guid, TicketFacts>();
        foreach (var ticket in tickets)
        {
            if (byTicket[ticket.Id].ToList() is [{ Origin: not Origins.Import }, ..] its)
            {
                facts[ticket.Id] = new TicketFacts(MovesOf(ticket, its), FirstResponseOf(ticket));
            }
        }
        return facts;
    }

    /// <summary>The facts of a ticket that is about to be saved for the first time.</summary>
    public static TicketFacts OfNew(Ticket ticket, DateTimeOffset now) =>
        new([new StatusMove(InstantOf(ticket.CreatedAt == default ? now : ticket.CreatedAt), ticket.Status)], FirstResponseOf(ticket));

    public static Instant? FirstResponseOf(Ticket ticket) => ticket.FirstResponseAt is { } at ? InstantOf(at) : null;

    public static Instant InstantOf(DateTimeOffset time) => Instant.FromDateTimeOffset(time);

    private static List<StatusMove> MovesOf(Ticket ticket, List<Line> lines)
    {
        var moves = new List<StatusMove>();
        TicketStatus? status = TicketStatus.Open;
        foreach (var line in lines)
        {
            status = line.Status is { } said ? Choice.Parse<TicketStatus>(said) : status;
            moves.Add(
                new StatusMove(
                    InstantOf(line.Kind == LedgerKinds.Created ? ticket.CreatedAt : line.At),
                    line.Kind == LedgerKinds.Deleted ? null : status
                )
            );
        }
        return moves;
    }

    private sealed record Line(Guid RecordId, DateTimeOffset At, string Kind, string Origin, string? Status);
}
