using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Workspace.Domain;

/// <summary>A workspace: its name and what everything in it computes with. Its id is the workspace's own.</summary>
public sealed class WorkspaceSettings : Record
{
    public const string DefaultTimeZone = "America/Sao_Paulo";
    public const string DefaultCurrency = "BRL";
    public const string DefaultLocale = "pt-BR";

    private WorkspaceSettings() { }

    public static WorkspaceSettings Create(Guid id, string name, string slug) =>
        new()
        {
            Id = id,
            Name = name,
            Slug = slug,
        };

    /// <summary>The languages in which the product speaks.</summary>
    public static IReadOnlyList<string> Locales { get; } = ["pt-BR", "en"];

    public string Name { get; private set; } = "";

    /// <summary>Its name in addresses; unique in the installation.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>IANA name; days and months begin there.</summary>
    public string TimeZone { get; private set; } = DefaultTimeZone;

    /// <summary>ISO 4217.</summary>
    public string Currency { get; private set; } = DefaultCurrency;
    public string Locale { get; private set; } = DefaultLocale;

    /// <summary><see cref="Domain.BusinessHours"/> as JSON.</summary>
    public string BusinessHours { get; private set; } = Domain.BusinessHours.Default.ToJson();

    public void Rename(string name) => Name = name;

    public void MoveTo(string slug) => Slug = slug;

    public void LiveIn(string timeZone) => TimeZone = timeZone;

    public void CountIn(string currency) => Currency = currency;

    public void Speak(string locale) => Locale = locale;

    public void Open(BusinessHours hours)
    {
        // The database rewrites JSON, so texts are compared as we write them.
        if (Domain.BusinessHours.FromJson(BusinessHours).ToJson() != hours.ToJson())
        {
            BusinessHours = hours.ToJson();
        }
    }
}
