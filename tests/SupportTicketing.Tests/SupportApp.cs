using CrmCloud.SupportTicketing.Data;
using CrmCloud.Testing.Services;

namespace CrmCloud.SupportTicketing.Tests;

/// <summary>SupportTicketing, with Workspace played in the process.</summary>
public sealed class SupportApp() : ServiceApp<SupportDbContext>("support", "tickets");
