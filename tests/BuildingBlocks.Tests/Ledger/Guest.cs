using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Contracts.Events;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.BuildingBlocks.Tests.Ledgers;

/// <summary>A record of the tests' own with personal fields, a field of every storable type, a verb and events.</summary>
public sealed class Guest : CustomRecord
{
    public override Guid? SubjectId => Id;
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? City { get; set; }
    public GuestMood Mood { get; set; }
    public int Visits { get; set; }
    public decimal? Spent { get; set; }
    public bool? Vip { get; set; }
    public DateOnly? Birthday { get; set; }
    public DateTimeOffset? SeenAt { get; set; }
    public Guid? HostId { get; set; }

    public static Guest Empty(Guid id) => new() { Id = id };

    /// <summary>A verb: the aggregate itself says what happened.</summary>
    public void Greet(string how)
    {
        Visits++;
        Raise(new WasGreeted(how));
    }

    public static RecordType<Guest> Type { get; } =
        new(
            "guest",
            "guests",
            "guests",
            Of("createdAt", FieldType.Time, nameof(CreatedAt), g => g.CreatedAt, (g, v) => g.CreatedAt = (DateTimeOffset)v!),
            Of("name", FieldType.Text, nameof(Name), g => g.Name, (g, v) => g.Name = (string?)v, personal: true),
            Of("email", FieldType.Email, nameof(Email), g => g.Email, (g, v) => g.Email = (string?)v, personal: true),
            Of("city", FieldType.Text, nameof(City), g => g.City, (g, v) => g.City = (string?)v),
            new Field<Guest>
            {
                Name = "mood",
                Type = FieldType.Choice,
                Choices = ["calm", "veryHappy"],
                Property = nameof(Mood),
                Get = g => Choice.Of(g.Mood),
                Set = (g, v) => g.Mood = Choice.Parse<GuestMood>(v),
            },
            Of("visits", FieldType.Integer, nameof(Visits), g => (long)g.Visits, (g, v) => g.Visits = (int)((long?)v ?? 0)),
            Of("spent", FieldType.Number, nameof(Spent), g => g.Spent, (g, v) => g.Spent = (decimal?)v),
            Of("vip", FieldType.Boolean, nameof(Vip), g => g.Vip, (g, v) => g.Vip = (bool?)v),
            Of("birthday", FieldType.Date, nameof(Birthday), g => g.Birthday, (g, v) => g.Birthday = (DateOnly?)v),
            Of("seenAt", FieldType.Time, nameof(SeenAt), g => g.SeenAt, (g, v) => g.SeenAt = (DateTimeOffset?)v),
            Of("hostId", FieldType.Id, nameof(HostId), g => g.HostId, (g, v) => g.HostId = (Guid?)v),
            Of("tags", FieldType.Tags, nameof(Tags), g => g.Tags, (g, v) => g.Tags = (IReadOnlyList<string>?)v ?? [])
        );

    private static Field<Guest> Of(
        string name,
        FieldType type,
        string property,
        Func<Guest, object?> get,
        Action<Guest, object?> set,
        bool personal = false
    ) =>
        new()
        {
            Name = name,
            Type = type,
            Property = property,
            Sql = SnakeCase.Of(property),
            Personal = personal,
            Get = get,
            Set = set,
        };
}

public enum GuestMood
{
    Calm,
    VeryHappy,
}

public sealed record WasGreeted(string How);

[EventType("guests.guest-arrived.v1")]
public sealed record GuestArrived(string? City);

[EventType("guests.guest-changed.v1")]
public sealed record GuestChanged(IReadOnlyList<string> Fields);

[EventType("guests.guest-greeted.v1")]
public sealed record GuestGreeted(string How);

[EventType("guests.guest-left.v1")]
public sealed record GuestLeft(string? City);

[EventType("guests.guest-returned.v1")]
public sealed record GuestReturned(string? City);

public sealed class GuestsDb(DbContextOptions<GuestsDb> options) : CrmDbContext(options)
{
    public const string Table = """
        create table guests (
            id uuid primary key,
            workspace_id uuid not null,
            version bigint not null,
            created_at timestamptz not null,
            updated_at timestamptz not null,
            deleted_at timestamptz,
            name text,
            email text,
            city text,
            mood text not null,
            visits int not null,
            spent numeric,
            vip boolean,
            birthday date,
            seen_at timestamptz,
            host_id uuid,
            tags jsonb not null,
            custom jsonb not null
        );
        select crm_protect('guests');
        """;

    public DbSet<Guest> Guests => Set<Guest>();

    public override IReadOnlyDictionary<Type, LedgerShape> LedgerShapes { get; } =
        new Dictionary<Type, LedgerShape> { [typeof(Guest)] = Guest.Type.LedgerShape };

    public override object? ToIntegrationEvent(Record record, object domainEvent) =>
        (record, domainEvent) switch
        {
            (Guest guest, RecordCreated) => new GuestArrived(guest.City),
            (Guest, FieldsChanged changed) => new GuestChanged(changed.Fields),
            (Guest, WasGreeted greeted) => new GuestGreeted(greeted.How),
            (Guest guest, RecordDeleted) => new GuestLeft(guest.City),
            (Guest guest, RecordRestored) => new GuestReturned(guest.City),
            _ => null,
        };

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        var guest = model.Entity<Guest>();
        guest.ToTable("guests");
        guest.Property(g => g.Mood).HasConversion<LowerCamelEnum<GuestMood>>();
    }
}
