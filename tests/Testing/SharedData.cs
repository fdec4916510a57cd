using Xunit;

namespace CrmCloud.Testing;

/// <summary>
/// Real input that is not part of the repository: the folder <c>shared/data</c> beside the checkout, or the one that
/// <c>CRM_SHARED_DATA</c> names. A test that needs it is skipped, with the reason, where it is absent.
/// </summary>
public static class SharedData
{
    private static readonly string? Root = Find();

    /// <summary>Full path of a file or folder in the data, such as <c>olist/original</c>.</summary>
    public static string PathOf(string relative)
    {
        Assert.SkipWhen(Root is null, "The shared data folder is not beside the checkout; CRM_SHARED_DATA may name it");
        var path = Path.Combine(Root!, relative);
        Assert.SkipUnless(File.Exists(path) || Directory.Exists(path), $"The shared data lacks {relative}");
        return path;
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CRM_SHARED_DATA") is { Length: > 0 } named ? named
        : Repository.Root is { } root && Path.Combine(root, "..", "shared", "data") is var beside && Directory.Exists(beside)
            ? Path.GetFullPath(beside)
        : null;
}
