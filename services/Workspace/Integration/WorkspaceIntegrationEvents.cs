using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Workspace.Domain;

namespace CrmCloud.Workspace.Integration;

/// <summary>
/// What other services learn. Every change of these records is told with the state after it; keys and views concern nobody else.
/// </summary>
public static class WorkspaceIntegrationEvents
{
    public static object? Of(Record record, object domainEvent) =>
        record switch
        {
            WorkspaceSettings it => new WorkspaceChanged(it.Slug, it.TimeZone, it.Currency, it.Locale),
            User it => new UserChanged(it.Name, it.Active, it.Roles, [.. it.TeamIds.Select(Guid.Parse)]),
            Team it => new TeamChanged(it.Name, [.. it.MemberIds.Select(Guid.Parse)], domainEvent is RecordDeleted),
            CustomField it => new FieldChanged(
                it.RecordType,
                it.Key,
                it.Label,
                it.Type,
                it.Options,
                it.Required,
                domainEvent is RecordDeleted
            ),
            _ => null,
        };
}
