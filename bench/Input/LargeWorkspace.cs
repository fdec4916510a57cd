using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Input;

/// <summary>A workspace with many people, leads and open deals, each imported when a bench first needs it.</summary>
internal sealed class LargeWorkspace(RunningSystem system, Databases databases, Scale scale) : IDisposable
{
    private readonly HashSet<string> _filled = [];
    private Workspace? _workspace;

    public Task<Workspace> WithLeadsAsync() =>
        FillAsync("leads", PeopleFile.LeadMapping, () => PeopleFile.Make(scale.LargeRecords, seed: 1));

    public Task<Workspace> WithPeopleAsync() =>
        FillAsync("contacts", PeopleFile.ContactMapping, () => PeopleFile.Make(scale.LargeRecords, seed: 2));

    public Task<Workspace> WithDealsAsync() => FillAsync("deals", DealsFile.Mapping, () => DealsFile.Open(scale.LargeRecords, seed: 3));

    public void Dispose() => _workspace?.Dispose();

    private async Task<Workspace> FillAsync(string things, string mapping, Func<InputFile> make)
    {
        _workspace ??= await Workspace.SignUpAsync(system);
        if (_filled.Add(things))
        {
            await new FileImport(_workspace, things, mapping).RunAsync(make());
            await databases.DrainOutboxesAsync();
            // In a database of every service the table is called as in the path.
            await databases.VacuumAsync(things, things);
        }
        return _workspace;
    }
}
