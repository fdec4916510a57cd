using System.Reflection;
using CrmCloud.Contracts.Events;
using Shouldly;
using Xunit;

namespace CrmCloud.Architecture.Tests;

public class MessageTests
{
    private static readonly Type[] Messages =
    [
        .. typeof(EventEnvelope).Assembly.GetTypes().Where(type => type.GetCustomAttribute<EventTypeAttribute>() is not null),
    ];

    [Fact]
    public void There_are_messages() => Messages.ShouldNotBeEmpty();

    [Fact]
    public void Every_message_lives_in_a_namespace() =>
        Messages
            .Append(typeof(EventEnvelope))
            .Where(type => string.IsNullOrEmpty(type.Namespace))
            .ShouldBeEmpty("because MassTransit rejects types of the global namespace");

    [Fact]
    public void Every_event_has_a_line_in_the_documentation()
    {
        var documented = Sources.Text("docs/events.md");
        Messages
            .Select(type => type.GetCustomAttribute<EventTypeAttribute>()!.Name)
            .Where(name => !documented.Contains(name, StringComparison.Ordinal))
            .ShouldBeEmpty("because other teams learn from docs/events.md who publishes what, and why");
    }

    [Fact]
    public void Event_names_say_service_fact_and_version() =>
        Messages
            .Select(type => type.GetCustomAttribute<EventTypeAttribute>()!.Name)
            .Where(name => !System.Text.RegularExpressions.Regex.IsMatch(name, @"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v\d+$"))
            .ShouldBeEmpty("because the name is the exchange's, for as long as anyone listens");
}
