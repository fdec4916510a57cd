using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Contacts.Domain;

/// <summary>
/// Why a person's data may be used for one purpose. Never edited: a consent that was given can only be withdrawn, so that it can be
/// proved what held at any time.
/// </summary>
public sealed class Consent : Record
{
    public Guid ContactId { get; set; }

    /// <summary>What for, such as <c>newsletter</c>.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>By which way, such as <c>email</c>; none: any.</summary>
    public string? Channel { get; set; }
    public LegalBasis Basis { get; set; }

    /// <summary>Where it was given, such as a form's name.</summary>
    public string? Source { get; set; }

    /// <summary>Version of the text that they agreed to.</summary>
    public string? TextVersion { get; set; }
    public DateTimeOffset GivenAt { get; set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public override Guid? SubjectId => ContactId;

    public Result Validate() => string.IsNullOrWhiteSpace(Purpose) ? Error.Invalid("purpose", "Say what for.") : Result.Done;

    public Result Withdraw(DateTimeOffset at)
    {
        if (WithdrawnAt is not null)
        {
            return ContactErrors.ConsentWithdrawn;
        }
        WithdrawnAt = at;
        return Result.Done;
    }
}

/// <summary>The legal bases of LGPD, art. 7, that a company may have.</summary>
[JsonConverter(typeof(LowerCamelJson<LegalBasis>))]
public enum LegalBasis
{
    Consent,
    LegalObligation,
    Contract,
    LegitimateInterest,
    VitalInterests,
    ExerciseOfRights,
    CreditProtection,
}
