using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Primitives;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>Whose portal it is.</summary>
public sealed record PortalResponse(string Name);

/// <summary>A published article as customers see it.</summary>
/// <param name="Text">Markdown.</param>
public sealed record PortalArticle(Guid Id, string Title, string Text, string? Category, DateTimeOffset UpdatedAt)
{
    public static PortalArticle Of(Article article) => new(article.Id, article.Title, article.Text, article.Category, article.UpdatedAt);
}

/// <summary>What a workspace has published: searched and read by anyone.</summary>
public static class PortalArticles
{
    private const int Most = 50;

    private static readonly Error s_noPortal = new(ErrorKind.NotFound, "portal.not-found", "There is no such portal.");
    private static readonly Error s_noArticle = new(ErrorKind.NotFound, "articles.not-found", "There is no such article.");
    private static readonly Error s_away = new(
        ErrorKind.Unavailable,
        "portal.unavailable",
        "The portal does not answer right now; try again soon."
    );

    public static async Task<IResult> ShowAsync(
        string slug,
        WorkspaceSlugs workspaces,
        CallContextAccessor calls,
        WorkspaceSettings settings,
        CancellationToken cancellation
    )
    {
        var visit = await FindAsync(slug, workspaces, cancellation);
        if (visit.Failed)
        {
            return visit.Error.ToProblem();
        }
        calls.Current = visit.Value;
        try
        {
            return TypedResults.Ok(new PortalResponse((await settings.GetAsync(cancellation)).Name));
        }
        catch (RpcException error) when (error.StatusCode is StatusCode.Unavailable or StatusCode.DeadlineExceeded)
        {
            return s_away.ToProblem();
        }
    }

    /// <summary>By words where some are given, else by title.</summary>
    public static async Task<IResult> ListAsync(
        string slug,
        string? q,
        string? category,
        string? cursor,
        int? limit,
        WorkspaceSlugs workspaces,
        CallContextAccessor calls,
        ListHandlers<Article> articles,
        CancellationToken cancellation
    )
    {
        var visit = await FindAsync(slug, workspaces, cancellation);
        if (visit.Failed)
        {
            return visit.Error.ToProblem();
        }
        calls.Current = visit.Value;
        var query = new Dictionary<string, StringValues>
        {
            ["filter[published]"] = "true",
            ["limit"] = $"{Math.Clamp(limit ?? Most, 1, Most)}",
        };
        foreach (var (name, value) in new[] { ("q", q), ("filter[category]", category), ("cursor", cursor) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                query[name] = value;
            }
        }
        return (await articles.ListAsync(new QueryCollection(query), PortalArticle.Of, cancellation, "title")).Result;
    }

    public static async Task<IResult> GetAsync(
        string slug,
        Guid id,
        WorkspaceSlugs workspaces,
        CallContextAccessor calls,
        SupportDbContext db,
        CancellationToken cancellation
    )
    {
        var visit = await FindAsync(slug, workspaces, cancellation);
        if (visit.Failed)
        {
            return visit.Error.ToProblem();
        }
        calls.Current = visit.Value;
        return await db.Articles.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id && row.Published, cancellation) is { } article
            ? TypedResults.Ok(PortalArticle.Of(article))
            : s_noArticle.ToProblem();
    }

    /// <summary>The workspace that the slug names, with no right but what these routes show.</summary>
    private static async Task<Result<CallContext>> FindAsync(string slug, WorkspaceSlugs workspaces, CancellationToken cancellation)
    {
        try
        {
            return await workspaces.FindAsync(slug, cancellation) is { } id
                ? Result<CallContext>.Of(new CallContext { WorkspaceId = id, Actor = Actor.Service("visitor") })
                : s_noPortal;
        }
        catch (PeerUnavailableException)
        {
            return s_away;
        }
    }
}
