namespace CrmCloud.Contacts.Domain;

/// <summary>A company that a person belongs to.</summary>
/// <param name="Role">What they are there.</param>
/// <param name="Primary">The one that they are shown with.</param>
public sealed record Employment(Guid CompanyId, string? Role = null, bool Primary = false)
{
    private const int LongestRole = 200;

    /// <summary>What is wrong with it; null where it is fine.</summary>
    public string? Problem() => Role?.Length > LongestRole ? $"A role has at most {LongestRole} characters." : null;

    public override string ToString() => CompanyId.ToString();
}
