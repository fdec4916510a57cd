using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Security;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Outbound;

/// <summary>The addresses of the workspace that is acted in.</summary>
public sealed class OwnAddresses(WorkspaceSettings settings, CallContextAccessor calls, MailSecrets secrets, IOptions<MailOptions> options)
{
    /// <summary>The workspace's domain, such as <c>demo.crmcloud.test</c>.</summary>
    public async ValueTask<string> HostAsync(CancellationToken cancellation) =>
        $"{(await settings.GetAsync(cancellation)).Slug}.{options.Value.Domain}";

    public string ReplyTo(Guid threadId, string host) =>
        $"{ReplyAddress.Of(secrets.ReplyKey, calls.Required.WorkspaceId, threadId)}@{host}";
}
