namespace CrmCloud.Testing;

/// <summary>The checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>CrmCloud.sln</c>; null when the tests run away from their checkout.</summary>
    public static string? Root { get; } = Find(AppContext.BaseDirectory);

    private static string? Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "CrmCloud.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder;
    }
}
