namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>Names of internal-token authentication.</summary>
public static class InternalAuthenticationDefaults
{
    /// <summary>The authentication scheme of services.</summary>
    public const string Scheme = "Internal";

    /// <summary>Prefix of the Authorization header.</summary>
    public const string BearerPrefix = "Bearer ";
}
