using CrmCloud.BuildingBlocks.Lists;
using Microsoft.AspNetCore.Mvc;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>
/// The routes of customers, who are not signed in: each takes a link that we mailed or shows what is public, and the gateway limits
/// them by address.
/// </summary>
public static class PortalEndpoints
{
    /// <summary>A comment of 5,000 characters, and what is around it.</summary>
    private const long MaxBody = 64 * 1024;

    public static void MapPortal(this IEndpointRouteBuilder app)
    {
        var portal = app.MapGroup("/api/portal").AllowAnonymous().WithTags("Portal").WithMetadata(new RequestSizeLimitAttribute(MaxBody));
        portal
            .MapGet("/ratings/{token}", PortalRatings.GetAsync)
            .WithName("getRating")
            .WithSummary("The ticket that a mailed link lets rate, and its rating")
            .Produces<RatingResponse>();
        portal
            .MapPost("/ratings/{token}", PortalRatings.PostAsync)
            .WithName("rateTicket")
            .WithSummary("Rates it, or changes the rating for seven days")
            .Produces<RatingResponse>();
        portal
            .MapGet("/{slug}", PortalArticles.ShowAsync)
            .WithName("getPortal")
            .WithSummary("Whose portal it is")
            .Produces<PortalResponse>();
        portal
            .MapGet("/{slug}/articles", PortalArticles.ListAsync)
            .WithName("listPortalArticles")
            .WithSummary("What a workspace has published, by words, category or title")
            .Produces<ListAnswer<PortalArticle>>();
        portal
            .MapGet("/{slug}/articles/{id:guid}", PortalArticles.GetAsync)
            .WithName("getPortalArticle")
            .WithSummary("One published article")
            .Produces<PortalArticle>();
    }
}
