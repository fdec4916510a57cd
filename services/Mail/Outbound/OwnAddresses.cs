using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using CrmCloud.Mail.Security;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Outbound;

/// <summary>The addresses of the workspace that is acted in.</summary>
public sealed class OwnAddresses(WorkspaceSlugs slugs, CallContextAccessor calls, MailSecrets secrets, IOptions<MailOptions> options)
{
    /// <summary>The workspace's domain, such as <c>demo.crmcloud.test</c>.</summary>
    public async ValueTask<string> HostAsync(CancellationToken cancellation) =>
        $"{await slugs.OfAsync(calls.Required, cancellation)}.{options.Value.Domain}";

    public string ReplyTo(Guid threadId, string host) =>
        $"{ReplyAddress.Of(secrets.ReplyKey, calls.Required.WorkspaceId, threadId)}@{host}";
}
