using System.Text.Json.Serialization;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>Someone whom mail comes from or goes to.</summary>
/// <param name="Name">As their mail program says it; none where it says nothing.</param>
public sealed record MailParty(string Address, string? Name = null) : IStructured
{
    private const int LongestName = 300;

    [JsonIgnore]
    public bool IsEmpty => Address.Length == 0;

    [JsonIgnore]
    public string Display => Name is null ? Address : $"{Name} <{Address}>";

    /// <summary>What is wrong with it; null where it is fine.</summary>
    public static string? Check(MailParty party) =>
        !FieldRules.IsEmail(party.Address) ? "Not an e-mail address."
        : party.Name?.Length > LongestName ? $"A name has at most {LongestName} characters."
        : null;

    public bool IsAt(string address) => string.Equals(Address, address, StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Display;
}
