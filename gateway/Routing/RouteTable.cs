namespace CrmCloud.Gateway.Routing;

/// <summary>
/// The public API and who answers it. What is not here does not exist (404); what is not marked otherwise needs a
/// session or an API key. A new service adds its lines here and nowhere else.
/// </summary>
internal static class RouteTable
{
    public static IReadOnlyList<ProxyRoute> Routes { get; } =
    [
        new("/api/auth/login", "workspace") { Access = Access.SignIn, PassesSession = true },
        new("/api/auth/sign-up", "workspace") { Access = Access.SignUp, PassesSession = true },
        new("/api/auth/invitations/{**rest}", "workspace") { Access = Access.Anonymous, PassesSession = true },
        new("/api/auth/password-resets/{**rest}", "workspace") { Access = Access.Anonymous, PassesSession = true },
        new("/api/auth/logout", "workspace") { PassesSession = true, EndsSession = true },
        new("/api/auth/{**rest}", "workspace") { PassesSession = true },
        .. All(
            "workspace",
            "me",
            "workspace",
            "users",
            "teams",
            "roles",
            "api-keys",
            "fields",
            "views",
            "audit",
            "search",
            "notifications"
        ),
        new("/hubs/live", "workspace") { Lives = true },
        new("/api/history/{entryId}/why", "workspace"),
        .. Records("leads", "leads"),
        .. Records("deals", "deals"),
        .. Records("deals", "pipelines"),
        .. Records("deals", "lost-reasons"),
        .. Records("deals", "products"),
        .. Records("contacts", "contacts"),
        .. Records("contacts", "companies"),
        .. Records("contacts", "activities"),
        .. Records("contacts", "tasks"),
        .. All("contacts", "timeline"),
        .. Records("marketing", "templates"),
        .. Records("support", "tickets"),
        .. Records("support", "business-calendars"),
        .. Records("support", "sla-policies"),
        .. Records("support", "queues"),
        .. Records("support", "macros"),
        .. Records("support", "articles"),
        .. Records("support", "routing-rules"),
        .. All("support", "support-settings", "blocked-senders", "agents"),
        new("/api/portal/{**rest}", "support") { Access = Access.Anonymous },
        .. All("mail", "mail"),
        .. All("reporting", "reports"),
        new("/api/reports/{report}/export", "reporting") { Streams = true },
    ];

    /// <summary>The services behind the gateway.</summary>
    public static IReadOnlyList<string> Services { get; } = [.. Routes.Select(route => route.Service).Distinct()];

    private static IEnumerable<ProxyRoute> All(string service, params string[] resources) =>
        resources.Select(resource => new ProxyRoute($"/api/{resource}/{{**rest}}", service));

    /// <summary>A kind of record: its imports take files, its exports stream.</summary>
    private static IEnumerable<ProxyRoute> Records(string service, string resource) =>
        [
            .. All(service, resource),
            new($"/api/{resource}/imports/{{**rest}}", service) { Streams = true },
            new($"/api/{resource}/export", service) { Streams = true },
        ];
}
