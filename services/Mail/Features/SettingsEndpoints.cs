using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Mail.Data;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Integration;
using CrmCloud.Mail.Outbound;
using CrmCloud.Mail.Security;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CrmCloud.Mail.Features;

/// <summary>The workspace's mail: where it comes in, and its server for what goes out.</summary>
/// <param name="Domain">Every workspace has its own below it, by its slug: <c>support@demo.crmcloud.test</c>.</param>
/// <param name="Host">None: it has no server of its own.</param>
/// <param name="HasPassword">One is stored; it is never shown.</param>
public sealed record SettingsResponse(
    string Domain,
    string? Host,
    int? Port,
    ConnectionSecurity Security,
    string? UserName,
    bool HasPassword,
    DkimResponse? Dkim,
    long Version
);

public sealed record DkimResponse(string Domain, string Selector);

/// <summary>Replaces the settings.</summary>
/// <param name="Host">None: the workspace's mail no longer goes over a server of its own.</param>
/// <param name="Password">Where absent the stored one stays, as long as server and user are the same.</param>
/// <param name="Dkim">Where absent nothing is signed.</param>
public sealed record SettingsRequest(
    string? Host = null,
    int? Port = null,
    ConnectionSecurity Security = ConnectionSecurity.StartTls,
    string? UserName = null,
    string? Password = null,
    DkimRequest? Dkim = null
);

/// <param name="PrivateKey">PEM. Where absent the stored one stays.</param>
public sealed record DkimRequest(string Domain, string Selector, string? PrivateKey = null);

/// <summary>Whether the server lets us in, and what it said.</summary>
/// <param name="Reason">What failed: connection, tls, authentication or server.</param>
public sealed record TestResponse(bool Ok, string? Reason, int? Code, string? Reply);

/// <summary>The routes of the workspace's mail settings.</summary>
public static class SettingsEndpoints
{
    public static void MapSettings(this IEndpointRouteBuilder app)
    {
        var settings = app.MapGroup("/api/mail/settings").WithTags("Mail");
        settings
            .MapGet("/", GetAsync)
            .RequireScope("mail:write")
            .WithName("getMailSettings")
            .WithSummary("The workspace's server for outgoing mail")
            .Produces<SettingsResponse>();
        settings
            .MapPut("/", PutAsync)
            .RequireScope("mail:write")
            .WithName("setMailSettings")
            .WithSummary("Replaces them; honours If-Match")
            .Produces<SettingsResponse>();
        settings
            .MapPost("/test", TestAsync)
            .RequireScope("mail:write")
            .WithName("testMailSettings")
            .WithSummary("Signs in at the server and leaves again")
            .Produces<TestResponse>();
    }

    private static async Task<IResult> GetAsync(
        HttpContext http,
        MailDbContext db,
        IOptions<MailOptions> options,
        CancellationToken cancellation
    )
    {
        var settings = await db.Settings.AsNoTracking().SingleOrDefaultAsync(cancellation) ?? new MailSettings();
        ETags.Write(http, settings);
        return TypedResults.Ok(Response(settings, options.Value));
    }

    private static async Task<IResult> PutAsync(
        SettingsRequest request,
        HttpContext http,
        MailDbContext db,
        MailSecrets secrets,
        IOptions<MailOptions> options,
        CancellationToken cancellation
    )
    {
        if (SettingsRules.Check(request, options.Value.MayReachInside) is { Failed: true } invalid)
        {
            return invalid.Error!.ToProblem();
        }
        var settings = await db.Settings.SingleOrDefaultAsync(cancellation);
        if (settings is null)
        {
            settings = new MailSettings();
            db.Add(settings);
        }
        if (ETags.Check(http, settings, () => Response(settings, options.Value)) is { Failed: true } changed)
        {
            return changed.Error!.ToProblem();
        }
        if (SettingsRules.Apply(request, settings, secrets) is { Failed: true } refused)
        {
            return refused.Error!.ToProblem();
        }
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException error) when (error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Two first settings at the same moment.
            db.ChangeTracker.Clear();
            return ETags.ChangedMeanwhile(Response(await db.Settings.AsNoTracking().SingleAsync(cancellation), options.Value)).ToProblem();
        }
        ETags.Write(http, settings);
        return TypedResults.Ok(Response(settings, options.Value));
    }

    private static async Task<IResult> TestAsync(
        MailDbContext db,
        OutgoingServers servers,
        BridgeClient bridge,
        CancellationToken cancellation
    )
    {
        if (
            await db.Settings.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { Host: not null } settings
            || servers.RouteOf(settings) is not { } route
        )
        {
            return MailErrors.NoServer.ToProblem();
        }
        return await bridge.VerifyAsync(route.Server, cancellation) is { } answer
            ? TypedResults.Ok(new TestResponse(answer.Ok, answer.Reason, answer.Code, answer.Reply))
            : MailErrors.BridgeAway.ToProblem();
    }

    private static SettingsResponse Response(MailSettings settings, MailOptions options) =>
        new(
            options.Domain,
            settings.Host,
            settings.Port,
            settings.Security,
            settings.UserName,
            settings.Password is not null,
            settings is { DkimDomain: { } domain, DkimSelector: { } selector } ? new DkimResponse(domain, selector) : null,
            settings.Version
        );
}
