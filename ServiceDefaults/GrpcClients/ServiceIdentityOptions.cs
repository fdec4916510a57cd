using System.ComponentModel.DataAnnotations;

namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>Who this process is to Workspace, section <c>Service</c>; needed by services that call others.</summary>
public sealed class ServiceIdentityOptions
{
    public const string Section = "Service";

    /// <summary>The service's name, such as <c>leads</c>.</summary>
    [Required]
    public string Name { get; set; } = "";

    /// <summary>Shared with Workspace alone.</summary>
    [Required]
    public string Secret { get; set; } = "";
}
