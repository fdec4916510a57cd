using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.SupportTicketing.Domain;

/// <summary>The fields of what the desk works with beside tickets.</summary>
public static class DeskCatalog
{
    private const string Scope = "tickets";
    private const int NameLength = 200;
    internal const int SignatureLength = 2_000;
    private const int MostActions = 20;

    // csharpier-ignore-start
    public static RecordType<Queue> Queues { get; } = new("queue", "queues", "queues",
    [
        Field.RecordId<Queue>(),
        Field.Text<Queue>(queue => queue.Name) with { MaxLength = NameLength, Searchable = true },
        Field.Text<Queue>(queue => queue.Address) with { MaxLength = 64 },
        Field.Flag<Queue>(queue => queue.Default) with { Sql = "\"default\"" },
        Field.Text<Queue>(queue => queue.Signature) with { MaxLength = SignatureLength },
        Field.Flag<Queue>(queue => queue.Distributes),
        .. Field.Stamps<Queue>(),
    ]) { Scope = Scope };

    public static RecordType<Macro> Macros { get; } = new("macro", "macros", "macros",
    [
        Field.RecordId<Macro>(),
        Field.Text<Macro>(macro => macro.Name) with { MaxLength = NameLength, Searchable = true },
        Field.Text<Macro>(macro => macro.Text) with { MaxLength = TicketCatalog.LongestText, Sql = null },
        Field.Items<Macro, MacroAction>(macro => macro.Actions, MostActions, MacroAction.Check),
        .. Field.Stamps<Macro>(),
    ]) { Scope = Scope };

    public static RecordType<RoutingRule> RoutingRules { get; } = new("routingRule", "routing-rules", "routing_rules",
    [
        Field.RecordId<RoutingRule>(),
        Field.Text<RoutingRule>(rule => rule.Name) with { MaxLength = NameLength },
        Field.Integer<RoutingRule>(rule => rule.Order) with { Sql = "\"order\"", Min = 0, Max = 10_000 },
        Field.Flag<RoutingRule>(rule => rule.Active),
        Field.Text<RoutingRule>(rule => rule.Address) with { MaxLength = 64 },
        Field.Text<RoutingRule>(rule => rule.SubjectContains),
        Field.Text<RoutingRule>(rule => rule.Product),
        Field.Text<RoutingRule>(rule => rule.RequesterDomain),
        Field.Reference<RoutingRule>(rule => rule.QueueId),
        Field.Choice<RoutingRule, TicketPriority>(rule => rule.Priority),
        Field.Reference<RoutingRule>(rule => rule.AssigneeId),
        Field.Tags<RoutingRule>(rule => rule.Tags),
        .. Field.Stamps<RoutingRule>(),
    ]) { Scope = Scope };

    public static RecordType<Article> Articles { get; } = new("article", "articles", "articles",
    [
        Field.RecordId<Article>(),
        Field.Text<Article>(article => article.Title) with { MaxLength = 300, Searchable = true },
        Field.Text<Article>(article => article.Text) with { MaxLength = TicketCatalog.LongestText, Searchable = true },
        Field.Text<Article>(article => article.Category) with { MaxLength = NameLength },
        Field.Flag<Article>(article => article.Published),
        .. Field.Stamps<Article>(),
    ]) { Scope = Scope };

    public static RecordType<SupportSettings> Settings { get; } = new("supportSettings", "support-settings", "support_settings",
    [
        Field.RecordId<SupportSettings>(),
        Field.Flag<SupportSettings>(settings => settings.AsksForRating),
        Field.Integer<SupportSettings>(settings => settings.ClosesAfterDays) with { Min = 1, Max = 365 },
        .. Field.Stamps<SupportSettings>(),
    ]) { Scope = Scope };
    // csharpier-ignore-end
}
