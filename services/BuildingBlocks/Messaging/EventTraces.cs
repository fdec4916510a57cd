using System.Diagnostics;
using CrmCloud.Contracts.Events;

namespace CrmCloud.BuildingBlocks.Messaging;

/// <summary>
/// Spans of work on events. What is done for one request's events belongs to its trace; what is done for several at once is linked
/// to each of theirs, as OpenTelemetry's messaging conventions want it.
/// </summary>
internal static class EventTraces
{
    /// <summary>More links than these say nothing more.</summary>
    private const int MostLinks = 128;

    private static readonly ActivitySource s_activities = new("CrmCloud.Outbox");

    public static Activity? Start(string name, IReadOnlyList<EventEnvelope> events)
    {
        if (!s_activities.HasListeners())
        {
            return null;
        }
        var causes = events.Select(envelope => envelope.TraceParent).OfType<string>().Distinct().Take(MostLinks).ToList();
        return causes is [var cause]
            ? s_activities.StartActivity(name, ActivityKind.Internal, cause)
            : s_activities.StartActivity(name, ActivityKind.Internal, default(ActivityContext), links: causes.SelectMany(LinkOf));
    }

    private static IEnumerable<ActivityLink> LinkOf(string cause) =>
        ActivityContext.TryParse(cause, null, out var context) ? [new ActivityLink(context)] : [];
}
