namespace CrmCloud.Leads.Domain;

/// <summary>Where a lead stands.</summary>
public enum LeadStatus
{
    New,
    Working,
    Nurturing,
    Converted,
    Disqualified,
}

/// <summary>How ready the person is: nothing yet, some intent (marketing), or being converted by sales.</summary>
public enum LeadQualification
{
    None,
    Mql,
    Sql,
}
