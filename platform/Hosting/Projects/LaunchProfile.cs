using System.Text.Json;

namespace Aspire.Hosting.Projects;

/// <summary>A profile of <c>Properties/launchSettings.json</c>.</summary>
internal sealed record LaunchProfile(
    string Name,
    string? CommandName,
    string? ApplicationUrl,
    Dictionary<string, string>? EnvironmentVariables
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    public static LaunchProfile? Find(string projectPath, string? name)
    {
        var file = Path.Combine(Path.GetDirectoryName(projectPath)!, "Properties", "launchSettings.json");
        if (!File.Exists(file))
        {
            return null;
        }

        var profiles = JsonSerializer.Deserialize<Settings>(File.ReadAllText(file), Options)?.Profiles ?? [];
        var found = profiles.FirstOrDefault(p => name is null ? p.Value.CommandName == "Project" : p.Key == name);
        return found.Value is { } profile ? profile with { Name = found.Key }
            : name is null ? null
            : throw new DistributedApplicationException($"'{file}' has no launch profile '{name}'.");
    }

    private sealed record Settings(Dictionary<string, LaunchProfile>? Profiles);
}
