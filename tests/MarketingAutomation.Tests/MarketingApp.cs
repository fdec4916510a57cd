using CrmCloud.MarketingAutomation.Data;
using CrmCloud.Testing.Services;

namespace CrmCloud.MarketingAutomation.Tests;

/// <summary>MarketingAutomation, with Workspace played in the process.</summary>
public sealed class MarketingApp() : ServiceApp<MarketingDbContext>("marketing", "templates")
{
    public Caller Marketer(Guid? workspace = null) => With("marketing:read marketing:write marketing:write:all", workspace);
}
