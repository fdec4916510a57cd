using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Routing;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>A rule as the API shows it.</summary>
public sealed record RoutingRuleResponse(
    Guid Id,
    string Name,
    int Order,
    bool Active,
    string? Address,
    string? SubjectContains,
    string? Product,
    string? RequesterDomain,
    Guid? QueueId,
    TicketPriority? Priority,
    Guid? AssigneeId,
    IReadOnlyList<string> Tags,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

public sealed record RoutingRuleInput(
    string? Name,
    int? Order,
    bool? Active,
    string? Address,
    string? SubjectContains,
    string? Product,
    string? RequesterDomain,
    Guid? QueueId,
    TicketPriority? Priority,
    Guid? AssigneeId,
    IReadOnlyList<string>? Tags
);

/// <summary>The rules that say where new tickets go, in their order.</summary>
public sealed class RoutingRuleResource(SupportDbContext db, Members members) : RecordResource<RoutingRule, RoutingRuleResponse>
{
    public override RecordType<RoutingRule> Catalog => DeskCatalog.RoutingRules;

    public override string DefaultSort => "order";

    public override RoutingRuleResponse Response(RoutingRule record) =>
        new(
            record.Id,
            record.Name,
            record.Order,
            record.Active,
            record.Address,
            record.SubjectContains,
            record.Product,
            record.RequesterDomain,
            record.QueueId,
            record.Priority,
            record.AssigneeId,
            record.Tags,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(RoutingRule record) => record.Validate();

    public override async ValueTask<Result> CreatingAsync(RoutingRule record, JsonElement body, CancellationToken cancellation) =>
        await db.RoutingRules.CountAsync(cancellation) >= TicketRouting.MostRules
            ? new Error(ErrorKind.Conflict, "routing-rules.too-many", $"A workspace has at most {TicketRouting.MostRules} rules.")
            : await ChangingAsync(record, body, cancellation);

    public override async ValueTask<Result> ChangingAsync(RoutingRule record, JsonElement body, CancellationToken cancellation)
    {
        if (record.QueueId is { } queueId && !await db.Queues.AnyAsync(queue => queue.Id == queueId, cancellation))
        {
            return QueueErrors.Unknown;
        }
        return await members.CheckAsync(record.AssigneeId, null, cancellation, userField: "assigneeId");
    }
}
