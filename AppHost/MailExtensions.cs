using Aspire.Hosting.JavaScript;
using Microsoft.Extensions.Configuration;

namespace CrmCloud.AppHost;

/// <summary>The parts of mail that run on Node. Their packages are installed and built before the host starts, by <c>./crm up</c>.</summary>
internal static class MailExtensions
{
    private const string Http = "http";
    private const string Smtp = "smtp";
    private const int DefaultSmtpPort = 2525;
    private const int DefaultPagePort = 1080;

    /// <summary>The half that speaks SMTP and MIME; mail comes in on a fixed port (<c>Mail:SmtpPort</c>), loopback only.</summary>
    public static IResourceBuilder<NodeAppResource> AddMailBridge(
        this IDistributedApplicationBuilder builder,
        IResourceBuilder<ProjectResource> mail
    ) =>
        builder
            .AddNodeApp("mail-bridge", "../services/Mail/Bridge", "dist/main.js")
            .WithNpm(install: false)
            .WithHttpEndpoint(name: Http, env: "PORT")
            .WithEndpoint(
                builder.Configuration.GetValue("Mail:SmtpPort", DefaultSmtpPort),
                scheme: "tcp",
                name: Smtp,
                env: "SMTP_PORT",
                isProxied: false
            )
            .WithEnvironment("MAIL_HTTP", mail.GetEndpoint(Http))
            .WithEnvironment("BRIDGE_SECRET", builder.SharedSecret("mail-bridge-secret"))
            .WithHttpHealthCheck("/health", endpointName: Http);

    /// <summary>Takes every mail that is sent and shows it on a page (<c>Mail:PagePort</c>): nothing leaves the machine.</summary>
    public static IResourceBuilder<NodeAppResource> AddMailSink(this IDistributedApplicationBuilder builder) =>
        builder
            .AddNodeApp("mail-sink", "../services/Mail/Sink", "sink.js")
            .WithNpm(install: false)
            .WithHttpEndpoint(builder.Configuration.GetValue("Mail:PagePort", DefaultPagePort), name: Http, env: "PORT", isProxied: false)
            .WithEndpoint(scheme: "tcp", name: Smtp, env: "SMTP_PORT")
            .WithHttpHealthCheck("/healthz", endpointName: Http);

    public static IResourceBuilder<ProjectResource> WithBridge(
        this IResourceBuilder<ProjectResource> mail,
        IResourceBuilder<NodeAppResource> bridge
    ) =>
        mail.WithEnvironment("Bridge__Address", bridge.GetEndpoint(Http))
            .WithEnvironment("Bridge__Secret", mail.ApplicationBuilder.SharedSecret("mail-bridge-secret"));

    public static IResourceBuilder<ProjectResource> WithSink(
        this IResourceBuilder<ProjectResource> mail,
        IResourceBuilder<NodeAppResource> sink
    ) =>
        mail.WithEnvironment("Mail__Sink__Host", "127.0.0.1")
            .WithEnvironment("Mail__Sink__Port", ReferenceExpression.Create($"{sink.GetEndpoint(Smtp).Property(EndpointProperty.Port)}"));
}
