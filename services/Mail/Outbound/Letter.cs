using System.Text.RegularExpressions;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;

namespace CrmCloud.Mail.Outbound;

/// <summary>Writes a message as the bridge is to send it.</summary>
internal static partial class Letter
{
    /// <param name="host">The workspace's own domain, such as <c>demo.crmcloud.test</c>.</param>
    /// <param name="replyTo">The signed address: answers and reports of the delivery come back into the conversation.</param>
    public static SendCommand Of(MailMessage message, MailContent content, OutboundMail mail, Route route, string host, string replyTo)
    {
        // Strangers write their own Message-IDs: what no header can carry is left out.
        var ancestors = content.Ancestors.Where(id => HeaderId().IsMatch(id)).ToArray();
        return new(
            route.Server,
            route.Dkim,
            new SendEnvelope(replyTo, mail.Remaining),
            new SendMessage(
                message.HeaderId!,
                new ParsedParty($"{message.Address}@{host}", content.FromName),
                [.. content.Recipients.Select(PartyOf)],
                [.. content.Copies.Select(PartyOf)],
                replyTo,
                content.Subject,
                content.Text,
                content.Html.Length == 0 ? null : content.Html,
                ancestors.Length == 0 ? null : ancestors[^1],
                ancestors,
                message.SendAt ?? message.At,
                content.Automatic ? s_automatic : s_ours,
                []
            )
        );
    }

    /// <summary>By this mark the bridge knows our own where it comes back.</summary>
    private static readonly Dictionary<string, string> s_ours = new() { ["X-CrmCloud-Loop"] = "1" };

    /// <summary>RFC 3834, and what Exchange heeds instead.</summary>
    private static readonly Dictionary<string, string> s_automatic = new(s_ours)
    {
        ["Auto-Submitted"] = "auto-generated",
        ["X-Auto-Response-Suppress"] = "All",
    };

    [GeneratedRegex(@"^<[\x21-\x3b\x3d\x3f-\x7e]{1,900}>$")]
    private static partial Regex HeaderId();

    private static ParsedParty PartyOf(Party party) => new(party.Address, party.Name);
}
