using Microsoft.AspNetCore.Identity;

namespace CrmCloud.Workspace.Identity;

/// <summary>How a user signs in: ASP.NET Core Identity's side of them, under the same id. One e-mail, one workspace.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Guid WorkspaceId { get; init; }
}
