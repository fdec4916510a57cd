using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Mail.Domain;

/// <summary>An address of the workspace, such as <c>support</c> in <c>support@demo.crmcloud.test</c>.</summary>
public sealed partial class MailAddress : Record
{
    public const int LongestName = 64;

    /// <summary>Those that every workspace has, by what they are for.</summary>
    public static IReadOnlyDictionary<string, Purpose> Standing { get; } =
        new Dictionary<string, Purpose> { ["support"] = Purpose.Support, ["sales"] = Purpose.Sales };

    /// <summary>The local part, lower case. It stays what it is.</summary>
    public string Address { get; set; } = "";
    public Purpose Purpose { get; set; }

    /// <summary>The name shown beside the address; none shows the address alone.</summary>
    public string? Name { get; set; }

    /// <summary>What composers put below a text that is written from here.</summary>
    public string? Signature { get; set; }

    public bool IsStanding => Standing.ContainsKey(Address);

    public Result Validate()
    {
        if (!LocalPart().IsMatch(Address) || Address.Contains("..", StringComparison.Ordinal))
        {
            return Error.Invalid("address", "Lower-case letters, digits, dots, hyphens and underscores, at most 64.");
        }
        if (Address.StartsWith(ReplyAddress.Prefix, StringComparison.Ordinal))
        {
            return Error.Invalid("address", $"Addresses that begin with {ReplyAddress.Prefix} are those of conversations.");
        }
        return Name?.AsSpan().IndexOfAny('\r', '\n') >= 0 ? Error.Invalid("name", "One line.") : Result.Done;
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?$")]
    private static partial Regex LocalPart();
}
