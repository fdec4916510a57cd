namespace CrmCloud.Contacts.Data;

/// <summary>Whom a lead was found or made to be. Asked for the same lead again, the answer is the same.</summary>
public sealed class LeadPerson
{
    public Guid WorkspaceId { get; init; }
    public Guid LeadId { get; init; }
    public Guid? ContactId { get; set; }
    public bool ContactCreated { get; set; }
    public Guid? CompanyId { get; set; }
    public bool CompanyCreated { get; set; }
}
