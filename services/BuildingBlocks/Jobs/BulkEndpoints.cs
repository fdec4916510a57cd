using CrmCloud.BuildingBlocks.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Bulk edits for a service: one registration and one line in its route table per record type.</summary>
public static class BulkEndpoints
{
    /// <summary>Registers what a service says about bulk edits of a record type, and the worker. Needs the record type registered with its lists.</summary>
    public static IServiceCollection AddBulk<T, TTarget>(this IServiceCollection services)
        where T : Record
        where TTarget : BulkTarget<T>
    {
        services.AddBackgroundWork();
        services.AddScoped<BulkTarget<T>, TTarget>();
        services.AddScoped<BulkHandlers<T>>();
        services.AddScoped<IBulkRun, BulkRun<T>>();
        services.TryAddScoped<CauseUndo<T>>();
        services.AddHostedServiceOnce<JobWorker>();
        return services;
    }

    /// <summary>Maps <c>/bulk</c> and <c>/jobs</c>.</summary>
    /// <param name="group">The records' own group, such as <c>/api/leads</c>.</param>
    /// <param name="reading">What a caller needs to look at jobs.</param>
    /// <param name="writing">What a caller needs to edit in bulk and to undo; the row rule is checked for each record besides.</param>
    public static RouteGroupBuilder MapBulk<T>(
        this RouteGroupBuilder group,
        Action<RouteHandlerBuilder> reading,
        Action<RouteHandlerBuilder> writing
    )
        where T : Record
    {
        writing(group.MapPost("/bulk", Start<T>));
        reading(group.MapGet("/jobs/{id:guid}", Get<T>));
        reading(group.MapGet("/jobs/{id:guid}/kept", Kept<T>));
        writing(group.MapPost("/jobs/{id:guid}/undo", Undo<T>));
        return group;
    }

    private static Task<Results<Accepted<JobAccepted>, ProblemHttpResult>> Start<T>(
        HttpContext http,
        BulkRequest request,
        [FromServices] BulkHandlers<T> bulk,
        CancellationToken cancellation
    )
        where T : Record => bulk.StartAsync(http, request, cancellation);

    private static Task<Results<Ok<JobView>, ProblemHttpResult>> Get<T>(
        Guid id,
        [FromServices] BulkHandlers<T> bulk,
        CancellationToken cancellation
    )
        where T : Record => bulk.GetAsync(id, cancellation);

    private static Task<Results<Ok<KeptPage>, ProblemHttpResult>> Kept<T>(
        Guid id,
        int? limit,
        string? cursor,
        [FromServices] BulkHandlers<T> bulk,
        CancellationToken cancellation
    )
        where T : Record => bulk.KeptAsync(id, limit, cursor, cancellation);

    private static Task<Results<Accepted<JobView>, ProblemHttpResult>> Undo<T>(
        HttpContext http,
        Guid id,
        [FromServices] BulkHandlers<T> bulk,
        CancellationToken cancellation
    )
        where T : Record => bulk.UndoAsync(http, id, cancellation);
}
