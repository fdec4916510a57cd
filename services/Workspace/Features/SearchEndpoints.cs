using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.Workspace.Domain;
using CrmCloud.Workspace.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Workspace.Features;

public static class SearchEndpoints
{
    private const int DefaultLimit = 10;

    // No scope of its own: what is found follows from the scopes of the records.
    public static void MapSearch(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/search", SearchAsync)
            .WithTags("Search")
            .WithName("search")
            .WithSummary(
                "Records of every service in which each word of q begins a word, whatever case and accents. types are record types, "
                    + "comma-separated; limit is for each type, 1 to 50"
            );

    private static async Task<Results<Ok<SearchAnswer>, ProblemHttpResult>> SearchAsync(
        string? q,
        string? types,
        int? limit,
        GlobalSearch search,
        CallContextAccessor calls,
        CancellationToken cancellation
    )
    {
        if (q is null || q.Length > RecordsService.MaxText)
        {
            return Error.Malformed($"q is what to search for, of at most {RecordsService.MaxText} characters.").ToProblem();
        }
        if (limit is < 1 or > RecordsService.MaxFound)
        {
            return Error.Malformed($"limit is 1 to {RecordsService.MaxFound}.").ToProblem();
        }
        var wanted = types is null ? RecordTypes.Searched : types.Split(',', StringSplitOptions.TrimEntries).Distinct().ToList();
        if (wanted.FirstOrDefault(type => !RecordTypes.Searched.Contains(type)) is { } unknown)
        {
            return Error
                .Malformed($"There is no record type {unknown} to search. Known are {string.Join(", ", RecordTypes.Searched)}.")
                .ToProblem();
        }
        return TypedResults.Ok(await search.FindAsync(calls.Required, q, wanted, limit ?? DefaultLimit, cancellation));
    }
}
