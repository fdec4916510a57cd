namespace CrmCloud.DatabaseSetup;

/// <summary>
/// One service's database and the passwords of its three login roles. The roles are named after the database:
/// <c>leads_app</c> (rows of one workspace at a time), <c>leads_migrator</c> (owns database and tables) and
/// <c>leads_relay</c> (crosses workspaces, only where a policy lets it).
/// </summary>
public sealed record ServiceDatabase(string Name, string AppPassword, string MigratorPassword, string RelayPassword)
{
    public string AppRole => $"{Name}_app";
    public string MigratorRole => $"{Name}_migrator";
    public string RelayRole => $"{Name}_relay";
}
