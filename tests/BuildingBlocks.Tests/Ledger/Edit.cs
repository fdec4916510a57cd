using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Records;
using FsCheck;
using FsCheck.Fluent;

namespace CrmCloud.BuildingBlocks.Tests.Ledgers;

/// <summary>One thing that a person does to a guest; said by what it is, so that a failure reads well.</summary>
public sealed record Edit(string What, int Value)
{
    private static readonly string?[] s_texts = [null, "", "Ana", "João \"Jô\" d'Ávila", "日本 😀", "{\"a\": [1]}", "line\nline\t\u0001"];

    public static Gen<Edit> Any { get; } =
        from what in Gen.Elements(
            "name",
            "email",
            "city",
            "mood",
            "visits",
            "spent",
            "vip",
            "birthday",
            "seenAt",
            "hostId",
            "tags",
            "custom",
            "custom",
            "greet",
            "createdAt",
            "delete",
            "restore",
            "nothing"
        )
        from value in Gen.Choose(0, 6)
        select new Edit(what, value);

    /// <summary>Up to six days with up to four edits each, some on the same field.</summary>
    public static Gen<IReadOnlyList<IReadOnlyList<Edit>>> Days { get; } =
        from count in Gen.Choose(1, 6)
        from days in Gen.ListOf(
            from edits in Gen.Choose(0, 4)
            from day in Gen.ListOf(Any, edits)
            select (IReadOnlyList<Edit>)[.. day],
            count
        )
        select (IReadOnlyList<IReadOnlyList<Edit>>)[.. days];

    /// <summary>Fewer days, or fewer edits on a day.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<Edit>>> Shrink(IReadOnlyList<IReadOnlyList<Edit>> days)
    {
        for (var i = 0; i < days.Count; i++)
        {
            yield return [.. days.Take(i), .. days.Skip(i + 1)];
            for (var k = 0; k < days[i].Count; k++)
            {
                yield return [.. days.Take(i), (IReadOnlyList<Edit>)[.. days[i].Where((_, j) => j != k)], .. days.Skip(i + 1)];
            }
        }
    }

    public void On(Guest guest, DateTimeOffset now)
    {
        switch (What)
        {
            case "name":
                guest.Name = s_texts[Value];
                break;
            case "email":
                guest.Email = Value == 0 ? null : $"ana{Value}@example.com";
                break;
            case "city":
                guest.City = s_texts[Value];
                break;
            case "mood":
                guest.Mood = (GuestMood)(Value % 2);
                break;
            case "visits":
                guest.Visits = Value - 3;
                break;
            case "spent":
                guest.Spent = Value == 0 ? null : Value * 12345678.90m;
                break;
            case "vip":
                guest.Vip = Value == 0 ? null : Value % 2 == 0;
                break;
            case "birthday":
                guest.Birthday = Value == 0 ? null : new DateOnly(1990, Value, 28);
                break;
            case "seenAt":
                guest.SeenAt = Value == 0 ? null : new DateTimeOffset(2026, 1, Value, 23, 59, 59, TimeSpan.FromHours(-3));
                break;
            case "createdAt":
                guest.CreatedAt = new DateTimeOffset(2017, 10, 15, Value, 0, 0, TimeSpan.Zero);
                break;
            case "hostId":
                guest.HostId = Value == 0 ? null : new Guid(Value, 0, 0, new byte[8]);
                break;
            case "tags":
                guest.Tags = [.. Enumerable.Range(0, Value).Select(i => s_texts[i + 1 == 1 ? 2 : i] ?? "none")];
                break;
            case "custom":
                guest.Custom = guest.Custom.With($"field{Value % 3}", Node(Value));
                break;
            case "greet":
                guest.Greet(s_texts[Value] ?? "hello");
                break;
            case "delete":
                guest.Delete(now);
                break;
            case "restore":
                guest.Restore();
                break;
        }
    }

    /// <summary>Everything that anyone can see of a guest, as text.</summary>
    public static string Snapshot(Guest guest) =>
        JsonSerializer.Serialize(
            new
            {
                guest.Version,
                CreatedAt = guest.CreatedAt.ToUniversalTime(),
                UpdatedAt = guest.UpdatedAt.ToUniversalTime(),
                DeletedAt = guest.DeletedAt?.ToUniversalTime(),
                guest.Name,
                guest.Email,
                guest.City,
                guest.Mood,
                guest.Visits,
                guest.Spent,
                guest.Vip,
                guest.Birthday,
                SeenAt = guest.SeenAt?.ToUniversalTime(),
                guest.HostId,
                guest.Tags,
                Custom = guest
                    .Custom.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => $"{pair.Key}={pair.Value?.ToJsonString()}"),
            }
        );

    private static JsonNode? Node(int value) =>
        value switch
        {
            0 => null,
            1 => JsonValue.Create("texto"),
            2 => JsonValue.Create(12.5m),
            3 => JsonValue.Create(true),
            4 => new JsonArray("a", "b"),
            5 => JsonValue.Create("2026-01-31"),
            _ => JsonValue.Create(1_000_000_000_000m),
        };
}
