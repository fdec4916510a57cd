using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

/// <summary>One of a person's e-mail addresses.</summary>
/// <param name="Kind">work, home or any other word.</param>
/// <param name="Primary">The one that is written to.</param>
public sealed record EmailAddress(string Address, string? Kind = null, bool Primary = false)
{
    private const int LongestKind = 50;

    /// <summary>What is wrong with it; null where it is fine.</summary>
    public string? Problem() =>
        !FieldRules.IsEmail(Address) ? "Not an e-mail address."
        : Kind?.Length > LongestKind ? $"A kind has at most {LongestKind} characters."
        : null;

    public override string ToString() => Address;
}
