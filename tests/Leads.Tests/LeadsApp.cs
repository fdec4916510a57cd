using CrmCloud.Leads.Data;
using CrmCloud.Testing.Services;

namespace CrmCloud.Leads.Tests;

/// <summary>Leads, with its peers played in the process.</summary>
public sealed class LeadsApp() : ServiceApp<LeadsDbContext>("leads", "leads");

internal static class LeadCallers
{
    /// <summary>Creates a lead of which nothing special is wanted.</summary>
    public static Task<Guid> CreateAsync(this Caller caller, string lastName = "Souza", string? source = null) =>
        caller.MakeAsync(new { lastName, source });
}
