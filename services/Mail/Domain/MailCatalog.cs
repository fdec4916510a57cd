using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Mail.Domain;

/// <summary>The fields of the service's records.</summary>
public static class MailCatalog
{
    // csharpier-ignore-start
    public static RecordType<MailAddress> Addresses { get; } = new("mailAddress", "mail-addresses", "addresses",
    [
        Field.RecordId<MailAddress>(),
        Field.Text<MailAddress>(address => address.Address) with { MaxLength = MailAddress.LongestName, Searchable = true },
        Field.Choice<MailAddress, Purpose>(address => address.Purpose),
        Field.Text<MailAddress>(address => address.Name) with { MaxLength = 200, Searchable = true },
        Field.Text<MailAddress>(address => address.Signature) with { MaxLength = 5_000, Sql = null },
        .. Field.Stamps<MailAddress>(),
    ])
    {
        Scope = "mail", Path = "mail/addresses",
    };
    // csharpier-ignore-end

    /// <summary>What became of a message, and nothing of what was written, by whom or to whom.</summary>
    public static LedgerShape Messages { get; } =
        Shape(
            "mailMessage",
            nameof(MailMessage.Direction),
            nameof(MailMessage.ThreadId),
            nameof(MailMessage.Nature),
            nameof(MailMessage.AnswersId),
            nameof(MailMessage.State),
            nameof(MailMessage.SendAt),
            nameof(MailMessage.Attempts),
            nameof(MailMessage.Code)
        );

    /// <summary>Secrets are not recorded; that they were set anew is seen by the one who did.</summary>
    public static LedgerShape Settings { get; } =
        Shape(
            "mailSettings",
            nameof(MailSettings.Host),
            nameof(MailSettings.Port),
            nameof(MailSettings.Security),
            nameof(MailSettings.UserName),
            nameof(MailSettings.DkimDomain),
            nameof(MailSettings.DkimSelector)
        );

    private static LedgerShape Shape(string type, params string[] properties) =>
        new(
            type,
            properties.ToDictionary(
                property => property,
                property => new LedgerField(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(property), Personal: false)
            )
        );
}
