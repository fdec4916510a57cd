namespace CrmCloud.Bench;

/// <param name="Data">Data directory of the running system.</param>
/// <param name="Names">Benches to run; none means all.</param>
/// <param name="Quick">Tiny counts: shows that everything works; the figures mean nothing.</param>
/// <param name="Json">Where the figures are written as JSON.</param>
internal sealed record BenchOptions(string Data, IReadOnlyList<string> Names, bool Quick, string? Json)
{
    /// <returns>None for arguments that make no sense.</returns>
    public static BenchOptions? Parse(string[] args)
    {
        var names = new List<string>();
        string? data = null;
        string? json = null;
        var quick = false;
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--data" when i + 1 < args.Length:
                    data = args[++i];
                    break;
                case "--json" when i + 1 < args.Length:
                    json = args[++i];
                    break;
                case "--quick":
                    quick = true;
                    break;
                case var name when !name.StartsWith('-'):
                    names.Add(name);
                    break;
                default:
                    return null;
            }
        }
        return data is null ? null : new BenchOptions(data, names, quick, json);
    }
}
