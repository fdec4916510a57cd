using System.Diagnostics;
using OpenTelemetry;

namespace CrmCloud.ServiceDefaults.Telemetry;

/// <summary>
/// Keeps secrets and personal data out of spans: no query strings (filters and searches hold names and addresses) and
/// nothing after <c>/invitations/</c> and <c>/password-resets/</c>, where one-time tokens stand.
/// </summary>
internal sealed class RedactionProcessor : BaseProcessor<Activity>
{
    private static readonly string[] SecretParents = ["/invitations/", "/password-resets/"];
    private static readonly string[] AddressTags = ["url.path", "url.full"];

    public override void OnEnd(Activity data)
    {
        data.SetTag("url.query", null);
        foreach (var tag in AddressTags)
        {
            if (data.GetTagItem(tag) is string address && Redact(address) is var redacted && !ReferenceEquals(address, redacted))
            {
                data.SetTag(tag, redacted);
            }
        }
    }

    internal static string Redact(string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        var kept = query < 0 ? address : address[..query];
        foreach (var parent in SecretParents)
        {
            var at = kept.IndexOf(parent, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                kept = string.Concat(kept.AsSpan(0, at + parent.Length), "*");
            }
        }

        return kept;
    }
}
