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

    /// <summary>First and last name as people read them; none where both are absent.</summary>
    public string? Name =>
        (FirstName, LastName) switch
        {
            (null or "", null or "") => null,
            (null or "", _) => LastName,
            (_, null or "") => FirstName,
            _ => $"{FirstName} {LastName}",
        };

    /// <summary>Until a contact takes its place, the lead itself is the person that its data is about.</summary>
    public override Guid? SubjectId => ConvertedContactId ?? Id;

    /// <summary>Someone must be able to find the person behind it again.</summary>
    public Result Validate() =>
        string.IsNullOrEmpty(ExternalId) && string.IsNullOrEmpty(Name) && string.IsNullOrEmpty(Email) && string.IsNullOrEmpty(Phone)
            ? LeadErrors.NobodyBehindIt
            : Result.Done;

    /// <summary>Gives it to a user, a team, both, or (both null) nobody.</summary>
    public Result Assign(Guid? userId, Guid? teamId)
    {
        if (Status == LeadStatus.Converted)
        {
            return LeadErrors.AlreadyConverted;
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
        if (Status == LeadStatus.Converted)
        {
            return LeadErrors.AlreadyConverted;
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
        if (Status == LeadStatus.Converted)
        {
            return LeadErrors.AlreadyConverted;
        }
        if (Status == LeadStatus.Disqualified)
        {
            return LeadErrors.Disqualified;
        }
        (Status, DisqualifyReasonId) = (LeadStatus.Disqualified, reasonId);
        Raise(new LeadWasDisqualified(reasonId));
        return Result.Done;
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
