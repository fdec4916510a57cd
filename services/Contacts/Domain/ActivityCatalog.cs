using System.Linq.Expressions;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

/// <summary>The fields of activities and tasks. Their words are the words of whom they are about: personal, and in no event.</summary>
public static class ActivityCatalog
{
    private const int MostAbout = 20;
    private const int LongestBody = 100_000;
    private const int MinutesOfAWeek = 7 * 24 * 60;

    // csharpier-ignore-start
    public static RecordType<Activity> Activities { get; } = new("activity", "activities", "activities",
    [
        Field.RecordId<Activity>(),
        Field.Choice<Activity, ActivityKind>(activity => activity.Kind),
        Field.Choice<Activity, ActivityDirection>(activity => activity.Direction),
        Field.Text<Activity>(activity => activity.Subject) with { Personal = true, Searchable = true },
        Field.Text<Activity>(activity => activity.Body) with { Personal = true, Searchable = true, MaxLength = LongestBody },
        Field.Time<Activity>(activity => activity.At),
        Field.Integer<Activity>(activity => activity.Minutes) with { Min = 0, Max = MinutesOfAWeek },
        Field.Text<Activity>(activity => activity.Outcome) with { MaxLength = 100 },
        About<Activity>("activities", activity => activity.About),
        Field.Reference<Activity>(activity => activity.AuthorId) with { ReadOnly = true },
        Field.Tags<Activity>(activity => activity.Tags),
        .. Field.Stamps<Activity>(),
    ])
    {
        Owner = "authorId",
    };

    public static RecordType<WorkTask> Tasks { get; } = new("task", "tasks", "tasks",
    [
        Field.RecordId<WorkTask>(),
        Field.Text<WorkTask>(task => task.Title) with { Personal = true, Searchable = true },
        Field.Text<WorkTask>(task => task.Body) with { Personal = true, Searchable = true, MaxLength = LongestBody },
        Field.Time<WorkTask>(task => task.DueAt),
        Field.Time<WorkTask>(task => task.RemindAt),
        Field.Reference<WorkTask>(task => task.AssigneeId) with { Set = (task, id) => task.GiveTo((Guid?)id) },
        Field.Choice<WorkTask, WorkTaskStatus>(task => task.Status) with { OwnedBy = "complete or …/reopen" },
        Field.Time<WorkTask>(task => task.CompletedAt) with { ReadOnly = true },
        About<WorkTask>("tasks", task => task.About),
        Field.Tags<WorkTask>(task => task.Tags),
        .. Field.Stamps<WorkTask>(),
    ])
    {
        Owner = "assigneeId",
    };

    public static RecordType<Consent> Consents { get; } = new("consent", "consents", "consents",
    [
        Field.RecordId<Consent>(),
        Field.Text<Consent>(consent => consent.Purpose) with { MaxLength = 100 },
        Field.Text<Consent>(consent => consent.Channel) with { MaxLength = 100 },
        Field.Choice<Consent, LegalBasis>(consent => consent.Basis),
        Field.Text<Consent>(consent => consent.Source),
        Field.Text<Consent>(consent => consent.TextVersion) with { MaxLength = 100 },
        Field.Time<Consent>(consent => consent.GivenAt),
        Field.Time<Consent>(consent => consent.WithdrawnAt) with { ReadOnly = true },
        Field.Reference<Consent>(consent => consent.ContactId),
        .. Field.Stamps<Consent>(),
    ]);
    // csharpier-ignore-end

    /// <summary>Lists find them by any of the records: <c>filter[about]=lead:0190…</c></summary>
    private static Field<T> About<T>(string table, Expression<Func<T, ItemList<RecordLink>>> property)
        where T : Record =>
        Field.Items(property, MostAbout, link => link.Problem()) with
        {
            Sql = "about_keys",
            ListedAs = FieldType.Tags,
            FoundBy = $"crm_with_{table}_about_keys",
        };
}
