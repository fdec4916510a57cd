using System.Text.RegularExpressions;
using CrmCloud.Contracts.Events;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Contracts.Tests;

public partial class EventTests
{
    /// <summary>What sounds personal and is the workspace's own: the local part that a mail came to, such as support.</summary>
    private static readonly (string Event, string Field)[] s_ours = [("mail.message-received.v1", "address")];

    /// <summary>Set to 1, the run writes the snapshots instead of comparing them: for new types and additions only.</summary>
    private const string Update = "CRM_UPDATE_SNAPSHOTS";

    public static TheoryData<string> Names => [.. EventTypes.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_goes_over_the_wire_as_it_always_has(string name)
    {
        var file = Path.Combine(Snapshots, $"{name}.json");
        var json = Examples.Json(name, EventTypes.All[name]);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(file, json);
        }
        File.Exists(file).ShouldBeTrue($"{name} has no snapshot; run once with {Update}=1");
        json.ShouldBe(File.ReadAllText(file), $"{name} changed: additions are fine (run with {Update}=1), anything else is a new version");
    }

    [Fact]
    public void No_snapshot_outlives_its_type() =>
        Directory.GetFiles(Snapshots, "*.json").Select(Path.GetFileNameWithoutExtension).ShouldBe(EventTypes.All.Keys, ignoreOrder: true);

    [Fact]
    public void A_renamed_property_changes_the_example() =>
        Examples.Json("test.before.v1", typeof(Before)).ShouldNotBe(Examples.Json("test.before.v1", typeof(After)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_says_the_service_the_fact_and_the_version_in_kebab_case(string name) => NamePattern().IsMatch(name).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Names))]
    public void An_event_carries_nothing_by_which_a_person_is_known(string name)
    {
        string[] personal = ["email", "phone", "firstName", "lastName", "taxId", "birthday", "address"];
        var data = System
            .Text.Json.JsonDocument.Parse(Examples.Json(name, EventTypes.All[name]))
            .RootElement.GetProperty("data")
            .GetRawText();
        personal.Where(field => data.Contains($"\"{field}\"", StringComparison.Ordinal) && !s_ours.Contains((name, field))).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_of_events_lists_exactly_the_types_that_exist_with_publisher_consumers_and_meaning()
    {
        var rows = File.ReadAllLines(Path.Combine(Repository.Root!, "docs", "events.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
            .ToList();
        rows.Select(row => row[0].Trim('`')).ShouldBe(EventTypes.All.Keys, ignoreOrder: true);
        rows.ShouldAllBe(row => row.Length == 4 && row.All(cell => cell.Length > 0));
        rows.ShouldAllBe(row => string.Equals(row[1], row[0].Trim('`').Split('.')[0], StringComparison.OrdinalIgnoreCase));
    }

    private static string Snapshots => Path.Combine(Repository.Root!, "tests", "Contracts.Tests", "Snapshots");

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.v[1-9]\d*$")]
    private static partial Regex NamePattern();

    private sealed record Before(string Name);

    private sealed record After(string Title);
}
