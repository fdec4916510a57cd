using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>What a ticket is to the desk: whom it is written with, and which tickets it belongs to.</summary>
public sealed partial class Ticket
{
    /// <summary>Where the customer wrote from, and replies go; none where they never wrote by mail.</summary>
    public MailParty? ReplyTo { get; internal set; }

    /// <summary>Who gets a copy of every reply.</summary>
    public ItemList<MailParty> Ccs { get; set; } = [];

    /// <summary>The conversation in Mail that replies go on with; none before the first mail.</summary>
    public Guid? ThreadId { get; internal set; }

    /// <summary>The closed ticket that the customer came back about.</summary>
    public Guid? FollowUpOf { get; internal set; }

    /// <summary>The ticket that it was merged into, where its messages are.</summary>
    public Guid? MergedInto { get; internal set; }

    /// <summary>When the customer was asked for a rating: once.</summary>
    public DateTimeOffset? RatingAskedAt { get; internal set; }

    /// <summary>Someone wrote by mail: the requester, or one who had a copy and gets one from now on.</summary>
    internal void HearFrom(MailParty sender, Guid? contactId)
    {
        RequesterId ??= contactId;
        if (contactId == RequesterId)
        {
            ReplyTo = ReplyTo?.IsAt(sender.Address) == true ? ReplyTo : sender;
        }
        else
        {
            Copy([sender]);
        }
    }

    /// <summary>The customer says what they think. When they first said it stays.</summary>
    internal void Rate(int score, string? comment, DateTimeOffset now) =>
        (SatisfactionScore, SatisfactionComment, SatisfactionAt) = (
            score,
            string.IsNullOrWhiteSpace(comment) ? null : comment,
            SatisfactionAt ?? now
        );

    /// <summary>Adds to who gets copies, each once and not the one whom replies go to.</summary>
    internal void Copy(IEnumerable<MailParty> parties)
    {
        var added = parties
            .Where(party => ReplyTo?.IsAt(party.Address) != true && !Ccs.Any(known => known.IsAt(party.Address)))
            .DistinctBy(party => party.Address, StringComparer.OrdinalIgnoreCase)
            .Take(TicketCatalog.MostCopies - Ccs.Count)
            .ToList();
        Ccs = added.Count == 0 ? Ccs : [.. Ccs, .. added];
    }
}
