using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Records;
using FsCheck;
using FsCheck.Fluent;

namespace CrmCloud.BuildingBlocks.Tests.Lists;

/// <summary>A garden and a question to it.</summary>
public sealed record Case(IReadOnlyList<Plant> Plants, IReadOnlyList<(string Name, string Value)> Query)
{
    public override string ToString() =>
        $"{string.Join("&", Query.Select(pair => $"{pair.Name}={pair.Value}"))} over {Plants.Count}: "
        + string.Join(
            " | ",
            Plants.Select(plant => $"{plant.Name},{plant.State},{plant.Height},{plant.Weight},{plant.Watered:O},{plant.Custom.Json}")
        );

    /// <summary>The same question to fewer plants, or with fewer conditions.</summary>
    public static IEnumerable<Case> Shrink(Case one) =>
        one
            .Plants.Select((_, i) => one with { Plants = Copies([.. one.Plants.Where((_, k) => k != i)]) })
            .Concat(one.Query.Select((_, i) => new Case(Copies(one.Plants), [.. one.Query.Where((_, k) => k != i)])));

    private static IReadOnlyList<Plant> Copies(IReadOnlyList<Plant> plants) => [.. plants.Select(Some.Copy)];
}

/// <summary>Generators. Few values, so that equal ones and matches are frequent.</summary>
internal static class Some
{
    private static readonly string[] s_texts =
    [
        "",
        "a",
        "A",
        "ana",
        "Ána",
        "João",
        "joao",
        "JOÃO MARIA",
        "50%",
        "a_b",
        "a\\b",
        "[x]^$.*+?(|){2}",
        "'; drop table plants; --",
        "😀",
        "\uE000",
        "\uFFFD",
        "ß",
        "ŉ",
        "İstanbul",
        "ısı",
        "Kelvin K",
        "ǅ",
        "line\nline",
        "tab\there",
        "***:a",
        "***=a",
        "(?i)a",
    ];

    private static readonly Guid[] s_ids =
    [
        Guid.CreateVersion7(),
        Guid.CreateVersion7(),
        Guid.Parse("ffffffff-0000-4000-8000-000000000000"),
    ];

    // Ten nanoseconds short of the next microsecond: finer than the database keeps.
    private static readonly DateTimeOffset[] s_times =
    [
        new(2026, 1, 1, 3, 0, 0, TimeSpan.Zero),
        new DateTimeOffset(2026, 1, 1, 3, 0, 0, TimeSpan.Zero).AddTicks(9),
        new(2017, 10, 15, 3, 0, 0, TimeSpan.Zero),
        new(1999, 12, 31, 23, 59, 59, TimeSpan.Zero),
    ];

    private static readonly string[] s_sorts =
    [
        "id",
        "createdAt",
        "name",
        "note",
        "state",
        "height",
        "leaves",
        "weight",
        "edible",
        "planted",
        "watered",
        "ownerId",
        "custom.latin",
        "custom.size",
        "custom.rare",
        "custom.found",
    ];

    private static readonly (string Field, string[] Operators, string[] Values)[] s_filters =
    [
        ("name", ["", "[ne]", "[in]", "[contains]", "[startsWith]"], s_texts),
        ("custom.latin", ["", "[ne]", "[in]", "[contains]", "[startsWith]"], s_texts),
        ("state", ["", "[ne]", "[in]"], ["seed", "growing", "dead"]),
        ("height", ["", "[ne]", "[in]", "[gt]", "[gte]", "[lt]", "[lte]"], ["-1", "0", "5", "1000000000000"]),
        ("weight", ["", "[ne]", "[gt]", "[gte]", "[lt]", "[lte]"], ["0", "0.10", "-1.5"]),
        ("custom.size", ["", "[ne]", "[gt]", "[gte]", "[lt]", "[lte]"], ["0", "0.10", "-1.5"]),
        ("edible", ["", "[ne]"], ["true", "false"]),
        ("custom.rare", ["", "[ne]"], ["true", "false"]),
        ("planted", ["", "[ne]", "[gt]", "[lte]"], ["2026-01-01", "2025-12-31"]),
        ("custom.found", ["", "[ne]", "[gt]", "[lte]"], ["2026-01-01", "2025-12-31"]),
        ("watered", ["", "[ne]", "[gt]", "[gte]", "[lt]", "[lte]"], ["2026-01-01", "2026-01-01T03:00:00Z", "2017-10-15"]),
        ("ownerId", ["", "[ne]", "[in]"], [.. s_ids.Select(id => id.ToString())]),
        ("tags", ["", "[ne]", "[in]", "[contains]"], ["red", "a,b", "João", ""]),
        ("custom.colours", ["", "[ne]", "[in]", "[contains]"], ["red", "green"]),
        ("custom.soil", ["", "[ne]", "[in]"], ["sand", "clay"]),
    ];

    public static Gen<Plant> Plant { get; } =
        from name in Gen.Elements(s_texts).OrNull()
        from note in Gen.Elements(s_texts).OrNull()
        from state in Gen.Elements(Enum.GetValues<PlantState>())
        from height in OrNone(0L, 5, -1)
        from leaves in Gen.Choose(0, 3)
        from weight in OrNone(0m, 0.1m, -1.5m, 0.10m)
        from edible in OrNone(true, false)
        from planted in OrNone(new DateOnly(2026, 1, 1), new DateOnly(2025, 12, 31))
        from watered in OrNone(s_times)
        from created in Gen.Elements(s_times)
        from owner in OrNone(s_ids)
        from tags in Gen.SubListOf("red", "a,b", "João", "")
        from custom in Gen.SubListOf(
            ("latin", "Ána"),
            ("latin", "ana"),
            ("size", 0.1m),
            ("size", (object)-1.5m),
            ("rare", true),
            ("found", "2026-01-01"),
            ("soil", "sand"),
            ("colours", new[] { "red" }),
            ("colours", Array.Empty<string>())
        )
        select new Plant
        {
            Name = name,
            Note = note,
            State = state,
            Height = height,
            Leaves = leaves,
            Weight = weight,
            Edible = edible,
            Planted = planted,
            Watered = watered,
            CreatedAt = created,
            OwnerId = owner,
            Tags = [.. tags],
            Custom = CustomValues.Empty.With(
                custom.Select(pair => KeyValuePair.Create(pair.Item1, System.Text.Json.JsonSerializer.SerializeToNode(pair.Item2)))
            ),
        };

    public static Gen<(string Name, string Value)> Sort { get; } =
        from keys in Gen.Elements(s_sorts).ListOf(3)
        from down in Gen.Elements(true, false).ListOf(3)
        select ("sort", string.Join(',', keys.Select((key, i) => (down[i] ? "-" : "") + key).DistinctBy(key => key.TrimStart('-'))));

    public static Gen<Case> Case(int plants) =>
        from count in Gen.Choose(0, plants)
        from garden in Plant.ListOf(count)
        from filters in Filter.ListOf(2)
        from howMany in Gen.Choose(0, 2)
        from sort in Sort
        from word in Gen.Elements(s_texts)
        from search in Gen.Choose(0, 4)
        select new Case(
            [.. garden],
            [
                .. filters.Take(howMany).DistinctBy(filter => filter.Name),
                sort,
                .. search == 0 ? [("q", word)] : Array.Empty<(string, string)>(),
            ]
        );

    public static Plant Copy(Plant plant) =>
        new()
        {
            Name = plant.Name,
            Note = plant.Note,
            State = plant.State,
            Height = plant.Height,
            Leaves = plant.Leaves,
            Weight = plant.Weight,
            Edible = plant.Edible,
            Planted = plant.Planted,
            Watered = plant.Watered,
            CreatedAt = plant.CreatedAt,
            OwnerId = plant.OwnerId,
            Tags = plant.Tags,
            Custom = plant.Custom,
        };

    private static Gen<(string Name, string Value)> Filter { get; } =
        from filter in Gen.Elements(s_filters)
        from condition in Gen.Elements(filter.Operators.Append("[isNull]"))
        from value in Gen.Elements(filter.Values)
        from other in Gen.Elements(filter.Values)
        from flag in Gen.Elements("true", "false")
        select (
            $"filter[{filter.Field}]{condition}",
            condition == "[isNull]" ? flag
            : condition == "[in]" ? $"{value},{other}"
            : value
        );

    private static Gen<T?> OrNone<T>(params T[] values)
        where T : struct => Gen.Elements(values.Select(value => (T?)value).Append(null));
}
