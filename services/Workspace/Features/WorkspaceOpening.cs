using System.Globalization;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Identity;

namespace CrmCloud.Workspace.Features;

/// <summary>Makes a workspace with its first administrator, who is signed in at once.</summary>
public sealed class WorkspaceOpening(WorkspaceDbContext db, Lookups lookups, Joining joining, Sessions sessions)
{
    /// <summary>How many names like it are tried before the slug takes random digits.</summary>
    private const int MaxNumberedSlugs = 20;

    public sealed record Opened(WorkspaceSettings Workspace, User Administrator, string Token);

    /// <param name="slug">None: made from the name.</param>
    public async Task<Result<Opened>> OpenAsync(
        string workspaceName,
        string? slug,
        string name,
        string email,
        string password,
        CancellationToken cancellation
    )
    {
        var id = Guid.CreateVersion7();
        var workspace = WorkspaceSettings.Create(id, workspaceName, slug ?? await FreeSlugAsync(Slug.Of(workspaceName), id, cancellation));
        var administrator = User.Create(name, email, [Roles.Admin]);
        joining.ActIn(id, administrator);
        db.Add(workspace);
        db.Add(administrator);
        var token = sessions.Begin(administrator.Id);
        var joined = await joining.JoinAsync(administrator, email, password, cancellation);
        return joined.Failed ? joined.Error : new Opened(workspace, administrator, token);
    }

    private async Task<string> FreeSlugAsync(string wanted, Guid id, CancellationToken cancellation)
    {
        for (var number = 1; number <= MaxNumberedSlugs; number++)
        {
            var slug = number == 1 ? wanted : string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
            if (await lookups.WorkspaceAsync(slug, cancellation) is null)
            {
                return slug;
            }
        }
        return $"{wanted}-{id.ToString("n")[^8..]}";
    }
}
