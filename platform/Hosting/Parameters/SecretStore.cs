using System.Text.Json;
using Aspire.Hosting.Control;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Parameters;

/// <summary>Generated values that outlive the host, in <c>secrets.json</c> of the store, readable by its owner alone.</summary>
internal sealed class SecretStore(AppHostStore store)
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
    private static readonly Lock Gate = new();

    private string FileName => Path.Combine(store.Directory, "secrets.json");

    public string GetOrAdd(string key, Func<string> generate)
    {
        lock (Gate)
        {
            var known = Read();
            if (known.TryGetValue(key, out var value))
            {
                return value;
            }

            known[key] = generate();
            Write(known);
            return known[key];
        }
    }

    private SortedDictionary<string, string> Read() =>
        File.Exists(FileName) ? JsonSerializer.Deserialize<SortedDictionary<string, string>>(File.ReadAllText(FileName)) ?? [] : [];

    private void Write(SortedDictionary<string, string> secrets)
    {
        store.Ensure();
        var next = FileName + ".new";
        using (var file = PrivateFile.Create(next))
        {
            JsonSerializer.Serialize(file, secrets, Indented);
        }

        File.Move(next, FileName, overwrite: true);
    }
}
