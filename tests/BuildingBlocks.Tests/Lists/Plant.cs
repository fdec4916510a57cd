using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Tests.Lists;

/// <summary>A record of the tests' own, with a field of every type.</summary>
public sealed class Plant : CustomRecord
{
    public string? Name { get; set; }
    public string? Note { get; set; }
    public string? Email { get; set; }
    public PlantState State { get; set; }
    public long? Height { get; set; }
    public int Leaves { get; set; }
    public decimal? Weight { get; set; }
    public bool? Edible { get; set; }
    public DateOnly? Planted { get; set; }
    public DateTimeOffset? Watered { get; set; }
    public Guid? OwnerId { get; set; }

    public static RecordType<Plant> Type { get; } =
        new(
            "plant",
            "plants",
            "plants",
            Of("id", FieldType.Id, plant => plant.Id, null, nameof(Id)),
            Of(
                "createdAt",
                FieldType.Time,
                plant => plant.CreatedAt,
                (plant, value) => plant.CreatedAt = (DateTimeOffset)value!,
                nameof(CreatedAt)
            ),
            Of("name", FieldType.Text, plant => plant.Name, (plant, value) => plant.Name = (string?)value, nameof(Name), searchable: true),
            Of("note", FieldType.Text, plant => plant.Note, (plant, value) => plant.Note = (string?)value, nameof(Note), searchable: true),
            Of("email", FieldType.Email, plant => plant.Email, (plant, value) => plant.Email = (string?)value, nameof(Email)),
            new Field<Plant>
            {
                Name = "state",
                Type = FieldType.Choice,
                Property = nameof(State),
                Sql = "state",
                Choices = ["seed", "growing", "dead"],
                Get = plant => plant.State,
                Set = (plant, value) => plant.State = Enum.Parse<PlantState>((string)value!, true),
            },
            Of("height", FieldType.Integer, plant => plant.Height, (plant, value) => plant.Height = (long?)value, nameof(Height)),
            Of("leaves", FieldType.Integer, plant => plant.Leaves, (plant, value) => plant.Leaves = (int)(long)value!, nameof(Leaves)),
            Of("weight", FieldType.Number, plant => plant.Weight, (plant, value) => plant.Weight = (decimal?)value, nameof(Weight)),
            Of("edible", FieldType.Boolean, plant => plant.Edible, (plant, value) => plant.Edible = (bool?)value, nameof(Edible)),
            Of("planted", FieldType.Date, plant => plant.Planted, (plant, value) => plant.Planted = (DateOnly?)value, nameof(Planted)),
            Of(
                "watered",
                FieldType.Time,
                plant => plant.Watered,
                (plant, value) => plant.Watered = (DateTimeOffset?)value,
                nameof(Watered)
            ),
            Of(
                "ownerId",
                FieldType.Id,
                plant => plant.OwnerId,
                (plant, value) => plant.OwnerId = (Guid?)value,
                nameof(OwnerId),
                sql: "owner_id"
            ),
            Of("tags", FieldType.Tags, plant => plant.Tags, (plant, value) => plant.Tags = (IReadOnlyList<string>)value!, nameof(Tags)),
            new Field<Plant>
            {
                Name = "label",
                Type = FieldType.Text,
                Get = plant => $"{plant.Name} ({plant.State})",
            }
        );

    public static CustomFieldSet CustomFields { get; } =
        new([
            new("latin", "Latin name", "text", [], false),
            new("size", "Size", "number", [], false),
            new("rare", "Rare", "boolean", [], false),
            new("found", "Found", "date", [], false),
            new("soil", "Soil", "select", ["sand", "clay"], false),
            new("colours", "Colours", "multiSelect", ["red", "green"], false),
        ]);

    private static Field<Plant> Of(
        string name,
        FieldType type,
        Func<Plant, object?> get,
        Action<Plant, object?>? set,
        string property,
        bool searchable = false,
        string? sql = null
    ) =>
        new()
        {
            Name = name,
            Type = type,
            Property = property,
            Sql = sql ?? (name == "createdAt" ? "created_at" : name),
            Get = get,
            Set = set,
            Searchable = searchable,
        };
}

public enum PlantState
{
    Seed,
    Growing,
    Dead,
}
