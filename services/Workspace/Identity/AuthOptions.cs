namespace CrmCloud.Workspace.Identity;

/// <summary>Settings of signing in, section <c>Auth</c>.</summary>
public sealed class AuthOptions
{
    public const string Section = "Auth";

    /// <summary>Whether anyone may open a workspace. Off: the first one with a code from the log, then nobody.</summary>
    public bool SelfSignUp { get; set; }
}

/// <summary>The services that may ask for tokens of their own, section <c>Services</c>: name → secret.</summary>
public sealed class KnownServices : Dictionary<string, KnownService>
{
    public const string Section = "Services";

    public KnownServices()
        : base(StringComparer.Ordinal) { }
}

public sealed class KnownService
{
    public string Secret { get; set; } = "";
}
