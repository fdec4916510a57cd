using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Integration;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features.Imports;

/// <summary>What SupportTicketing says about importing tickets.</summary>
public sealed class TicketImports(
    IMemberDirectory members,
    Requesters requesters,
    ContactsClient contacts,
    TicketNumbers numbers,
    TicketQueues queues,
    TimeProvider clock
) : ImportTarget<Ticket>
{
    /// <summary>What only the system says of a ticket that lives here, and files of one that lived elsewhere.</summary>
    private static readonly HashSet<string> s_ofThePast =
    [
        "firstResponseAt",
        "solvedAt",
        "closedAt",
        "satisfaction.score",
        "satisfaction.comment",
        "satisfaction.at",
    ];

    /// <summary>What files say by references instead.</summary>
    private static readonly HashSet<string> s_otherwise = ["queueId", "assigneeId", "requesterId", "companyId", "ccs"];

    public override RecordType<Ticket> Catalog => TicketCatalog.Tickets;

    public override IReadOnlyList<ImportReference<Ticket>> References { get; } =
    [
        new OwnerReference<Ticket>(members, TicketCatalog.Tickets, "assignee", "assigneeId"),
        new RequesterReference(byEmail: true, requesters, contacts),
        new RequesterReference(byEmail: false, requesters, contacts),
    ];

    private Guid _queue;

    public override IReadOnlyDictionary<string, string> Synonyms => TicketSynonyms.All;

    public override bool MayImport(Field<Ticket> field) =>
        s_ofThePast.Contains(field.Name) || (base.MayImport(field) && !s_otherwise.Contains(field.Name));

    public override Ticket Create() => new();

    public override async Task PreparingAsync(CancellationToken cancellation) => _queue = await queues.DefaultAsync(cancellation);

    public override Error? Completing(Ticket record, bool isNew)
    {
        ImportedTicket.Complete(record, isNew, requesters.CompanyOf(record));
        return null;
    }

    public override Error? Validate(Ticket record) => record.Validate().Error;

    /// <summary>Numbers them, places them in the default queue, and begins each with what the customer wrote.</summary>
    public override async Task SavingAsync(ImportBatch<Ticket> batch, CancellationToken cancellation)
    {
        var number = batch.Created.Count == 0 ? 0 : await numbers.TakeAsync(batch.Created.Count, cancellation);
        foreach (var ticket in batch.Created)
        {
            ticket.Number = number++;
            ticket.QueueId = _queue;
            if (ImportedTicket.FirstMessage(ticket, StoredTime.Now(clock)) is { } message)
            {
                batch.Db.Add(message);
            }
        }
    }

    /// <summary>A ticket in which people wrote since is theirs.</summary>
    public override async Task<IReadOnlyDictionary<Guid, string>> BuiltOnAsync(
        CrmDbContext db,
        Guid importId,
        IReadOnlyList<Ticket> records,
        CancellationToken cancellation
    )
    {
        var ids = records.Select(ticket => ticket.Id).ToArray();
        var written = await db
            .Database.SqlQuery<Guid>(
                $"""
                select distinct ticket_id as "Value" from ticket_messages m
                where workspace_id = {db.WorkspaceId} and ticket_id = any({ids})
                  and not exists (select 1 from ledger l where l.workspace_id = m.workspace_id and l.record_id = m.id and l.causation_id = {importId})
                """
            )
            .ToListAsync(cancellation);
        return written.ToDictionary(id => id, _ => "messages");
    }

    /// <summary>What was written goes first, each message with its own line in the history.</summary>
    public override async Task RemovingAsync(CrmDbContext db, IReadOnlyList<Ticket> records, CancellationToken cancellation)
    {
        var ids = records.Select(ticket => ticket.Id).ToList();
        db.RemoveRange(await db.Set<TicketMessage>().Where(message => ids.Contains(message.TicketId)).ToListAsync(cancellation));
    }
}
