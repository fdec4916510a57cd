using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Contacts.Domain;

/// <summary>What is about other records.</summary>
public interface IAbout
{
    Guid Id { get; }

    ItemList<RecordLink> About { get; }
}

/// <summary>Whose data the words of an activity or a task are.</summary>
internal static class Subjects
{
    /// <summary>The first person that it is about, a contact or a lead; where there is none, it has a key of its own.</summary>
    public static Guid Of(IAbout record) =>
        record.About.FirstOrDefault(link => link.Type is RecordLink.Contact or RecordLink.Lead)?.Id ?? record.Id;
}
