using CrmCloud.BuildingBlocks.Imports.Csv;

namespace CrmCloud.BuildingBlocks.Imports.VCards;

/// <summary>The columns that a file of cards is read into: named after the properties of RFC 6350, always the same and in this order.</summary>
public static class VCardColumns
{
    public const string Uid = "UID";
    public const string FullName = "FN";
    public const string GivenName = "N.given";
    public const string FamilyName = "N.family";
    public const string MiddleNames = "N.additional";
    public const string Prefix = "N.prefix";
    public const string Suffix = "N.suffix";
    public const string Nickname = "NICKNAME";

    /// <summary>The address that is preferred.</summary>
    public const string Email = "EMAIL";

    /// <summary>All addresses with their kinds, as the API takes them.</summary>
    public const string Emails = "EMAIL (all)";

    /// <summary>The number that is preferred.</summary>
    public const string Phone = "TEL";

    /// <summary>All numbers with their kinds, as the API takes them.</summary>
    public const string Phones = "TEL (all)";
    public const string Organization = "ORG";
    public const string Unit = "ORG.unit";
    public const string Title = "TITLE";
    public const string Role = "ROLE";

    /// <summary>The address that is preferred, as the API takes it.</summary>
    public const string Address = "ADR";

    /// <summary>As yyyy-MM-dd.</summary>
    public const string Birthday = "BDAY";
    public const string Language = "LANG";
    public const string Url = "URL";
    public const string Note = "NOTE";
    public const string Categories = "CATEGORIES";

    public static IReadOnlyList<string> All { get; } =
    [
        Uid,
        FullName,
        GivenName,
        FamilyName,
        MiddleNames,
        Prefix,
        Suffix,
        Nickname,
        Email,
        Emails,
        Phone,
        Phones,
        Organization,
        Unit,
        Title,
        Role,
        Address,
        Birthday,
        Language,
        Url,
        Note,
        Categories,
    ];

    internal static CsvRow Header { get; } = new(1, All, null);
}
