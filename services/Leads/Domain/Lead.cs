using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Leads.Domain;

/// <summary>
/// One interest of someone who might buy, worked until it is converted or let go. Its verbs are the only way to move status,
/// qualification and owner.
/// </summary>
public sealed class Lead : CustomRecord
{
    public string? ExternalId { get; set; }
    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }
    public string? CompanyName { get; set; }
    public string? TaxId { get; set; }
    public string? JobTitle { get; set; }
    public string? Website { get; set; }
    public string? City { get; set; }
    public string? Region { get; set; }
    public string? Country { get; set; }
    public string? Source { get; set; }
    public string? Channel { get; set; }
    public string? Campaign { get; set; }
    public LeadStatus Status { get; internal set; } = LeadStatus.New;
    public LeadQualification Qualification { get; internal set; } = LeadQualification.None;
    public Guid? DisqualifyReasonId { get; internal set; }
    public int Score { get; internal set; }
    public string? Grade { get; internal set; }
    public Guid? OwnerId { get; internal set; }
    public Guid? TeamId { get; internal set; }
    public Guid? ConvertedContactId { get; internal set; }
    public Guid? ConvertedCompanyId { get; internal set; }
    public Guid? ConvertedDealId { get; internal set; }
    public DateTimeOffset? ConvertedAt { get; internal set; }

    /// <summary>Since when it is being converted; none where it is not.</summary>
    public DateTimeOffset? ConvertingSince { get; internal set; }

    /// <summary>First and last name as people read them; none where both are absent.</summary>
    public string? Name =>
        (FirstName, LastName) switch
        {
            (null or "", null or "") => null,
            (null or "", _) => LastName,
            (_, null or "") => FirstName,
            _ => $"{FirstName} {LastName}",
        };

    /// <summary>Converted by a deal alone, as an import says it: a person may still be made of it.</summary>
    public bool HasOnlyDeal => Status == LeadStatus.Converted && ConvertedContactId is null && ConvertedCompanyId is null;

    /// <summary>Until a contact takes its place, the lead itself is the person that its data is about.</summary>
    public override Guid? SubjectId => ConvertedContactId ?? Id;

    /// <summary>Why its verbs are over: it has been converted, or is being so.</summary>
    private Error? Settled =>
        Status == LeadStatus.Converted ? LeadErrors.AlreadyConverted
        : ConvertingSince is not null ? LeadErrors.Converting
        : null;

    /// <summary>Someone must be able to find the person behind it again.</summary>
    public Result Validate() =>
        string.IsNullOrEmpty(ExternalId) && string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Email) && string.IsNullOrEmpty(Phone)
            ? LeadErrors.NobodyBehindIt
            : Result.Done;

    /// <summary>Gives it to a user, a team, both, or (both null) nobody.</summary>
    public Result Assign(Guid? userId, Guid? teamId)
    {
        if (Settled is { } settled)
        {
            return settled;
        }
        if (userId == OwnerId && teamId == TeamId)
        {
            return Result.Done;
        }
        Raise(new LeadWasAssigned(OwnerId, TeamId));
        (OwnerId, TeamId) = (userId, teamId);
        return Result.Done;
    }

    /// <summary>Says how far the interest goes; with some intent it is being worked, without it is nurtured.</summary>
    public Result Qualify(LeadQualification qualification)
    {
        if (Settled is { } settled)
        {
            return settled;
        }
        if (Status == LeadStatus.Disqualified)
        {
            return LeadErrors.Disqualified;
        }
        var status = qualification == LeadQualification.None ? LeadStatus.Nurturing : LeadStatus.Working;
        if (qualification == Qualification && status == Status)
        {
            return Result.Done;
        }
        Raise(new LeadWasQualified(Qualification));
        (Qualification, Status) = (qualification, status);
        return Result.Done;
    }

    /// <summary>Lets it go, with the reason.</summary>
    public Result Disqualify(Guid reasonId)
    {
        if (Settled is { } settled)
        {
            return settled;
        }
        if (Status == LeadStatus.Disqualified)
        {
            return LeadErrors.Disqualified;
        }
        (Status, DisqualifyReasonId) = (LeadStatus.Disqualified, reasonId);
        Raise(new LeadWasDisqualified(reasonId));
        return Result.Done;
    }

    /// <summary>Marks it as being converted. One that an import converted by its deal may be: the deal is taken over.</summary>
    public Result BeginConversion(DateTimeOffset now)
    {
        if (Status == LeadStatus.Converted && !HasOnlyDeal)
        {
            return LeadErrors.AlreadyConverted;
        }
        if (Status == LeadStatus.Disqualified)
        {
            return LeadErrors.Disqualified;
        }
        ConvertingSince ??= now;
        return Result.Done;
    }

    /// <summary>Says what it became.</summary>
    public void Convert(Guid? contactId, Guid? companyId, Guid? dealId, DateTimeOffset now)
    {
        (ConvertedContactId, ConvertedCompanyId, ConvertedDealId) = (contactId, companyId, dealId);
        (Status, ConvertedAt, ConvertingSince) = (LeadStatus.Converted, ConvertedAt ?? now, null);
        Raise(new LeadWasConverted());
    }

    /// <summary>It stays what it was before the conversion began.</summary>
    public void GiveUpConversion() => ConvertingSince = null;

    /// <summary>A deal says that this lead became it. A lead that has one, or is being converted, keeps to that.</summary>
    public void TakeDeal(Guid dealId, DateTimeOffset at)
    {
        if (Status == LeadStatus.Converted || ConvertingSince is not null)
        {
            return;
        }
        (Status, ConvertedDealId, ConvertedAt) = (LeadStatus.Converted, dealId, at);
        DisqualifyReasonId = null;
        Raise(new LeadWasConverted());
    }

    /// <summary>Its deal was taken back.</summary>
    public void ReleaseDeal(Guid dealId)
    {
        ConvertedDealId = ConvertedDealId == dealId ? null : ConvertedDealId;
        Raise(new LeadConversionWasUndone(dealId));
    }

    /// <summary>Takes a disqualified lead up again.</summary>
    public Result Reopen()
    {
        if (Status != LeadStatus.Disqualified)
        {
            return LeadErrors.NotDisqualified;
        }
        (Status, DisqualifyReasonId) = (LeadStatus.Working, null);
        Raise(new LeadWasReopened());
        return Result.Done;
    }
}
