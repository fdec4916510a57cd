using System.Text.Json;
using CrmCloud.BuildingBlocks.Inbox;
using CrmCloud.BuildingBlocks.Outbox;
using CrmCloud.Contracts.Events;
using CrmCloud.Contracts.Events.Contacts;
using CrmCloud.Contracts.Events.Deals;
using CrmCloud.Contracts.Events.Leads;
using CrmCloud.Contracts.Events.Workspace;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Domain;
using Types = CrmCloud.Contracts.Events.EventTypes;

namespace CrmCloud.Reporting.Integration;

/// <summary>Keeps names and settings current. What is taken away keeps its name: figures of the past still show it.</summary>
public sealed class NamesConsumer(NameWriter names) : EventConsumer
{
    public override string Name => "reporting.names";

    public override IReadOnlyCollection<string> EventTypes { get; } =
        new HashSet<string>
        {
            Types.NameOf<WorkspaceChanged>(),
            Types.NameOf<UserChanged>(),
            Types.NameOf<TeamChanged>(),
            Types.NameOf<DisqualifyReasonChanged>(),
            Types.NameOf<CompanyCreated>(),
            Types.NameOf<CompanyChanged>(),
            Types.NameOf<CompanyDeleted>(),
            Types.NameOf<CompanyRestored>(),
            Types.NameOf<PipelineChanged>(),
            Types.NameOf<LostReasonChanged>(),
            Types.NameOf<ProductChanged>(),
        };

    public override async Task HandleAsync(IReadOnlyList<EventEnvelope> events, CancellationToken cancellation)
    {
        var told = new List<KnownName>();
        foreach (var envelope in events)
        {
            var data = Read(envelope);
            if (data is WorkspaceChanged workspace)
            {
                await names.WriteSettingsAsync(workspace.TimeZone, workspace.Currency, envelope.RecordVersion, cancellation);
            }
            else
            {
                told.AddRange(NamesIn(envelope, data));
            }
        }
        if (told.Count > 0)
        {
            await names.WriteAsync(told, cancellation);
        }
    }

    private static IEnumerable<KnownName> NamesIn(EventEnvelope envelope, object data)
    {
        return data switch
        {
            UserChanged user => [Of("user", user.Name)],
            TeamChanged team => [Of("team", team.Name)],
            DisqualifyReasonChanged reason => [Of("disqualifyReason", reason.Name)],
            CompanyCreated created => [Of("company", created.Company.Name)],
            CompanyChanged changed => [Of("company", changed.Company.Name)],
            CompanyDeleted deleted => [Of("company", deleted.Company.Name)],
            CompanyRestored restored => [Of("company", restored.Company.Name)],
            LostReasonChanged reason => [Of("lostReason", reason.Name)],
            ProductChanged product => [Of("product", product.Name)],
            PipelineChanged pipeline => [Of("pipeline", pipeline.Name), .. pipeline.Stages.Select(OfStage)],
            _ => throw new InvalidOperationException($"No effect is known of {envelope.Type}."),
        };

        KnownName OfStage(StageSnapshot stage) => Of("stage", stage.Name, stage.Id, stage.Order);

        KnownName Of(string kind, string name, Guid? id = null, int? position = null) =>
            new()
            {
                Id = id ?? envelope.RecordId,
                WorkspaceId = envelope.WorkspaceId,
                Kind = kind,
                Name = name,
                Position = position,
                Version = envelope.RecordVersion,
            };
    }

    private static object Read(EventEnvelope envelope) => envelope.Data.Deserialize(Types.All[envelope.Type], EventJson.Options)!;
}
