using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Imports for a service: one registration and one line in its route table per record type.</summary>
public static class ImportEndpoints
{
    /// <summary>
    /// Registers what a service says about the imports of a record type, and the worker that does them. Needs the record type
    /// registered with its lists, <c>ICustomFieldCatalog</c>, and Workspace's Directory client for owners.
    /// </summary>
    public static IServiceCollection AddImports<T, TTarget>(this IServiceCollection services)
        where T : Record
        where TTarget : ImportTarget<T>
    {
        services.AddBackgroundWork();
        services.TryAddScoped<IMemberDirectory, GrpcMemberDirectory>();
        services.AddScoped<ImportTarget<T>, TTarget>();
        services.AddScoped<ImportUndo<T>>();
        services.AddScoped<ImportPreviews<T>>();
        services.AddScoped<ImportHandlers<T>>();
        services.AddScoped<IImportRun, ImportRun<T>>();
        services.TryAddScoped<CauseUndo<T>>();
        services.AddHostedServiceOnce<ImportWorker>();
        return services;
    }

    /// <summary>Maps <c>/imports</c> and what is below it.</summary>
    /// <param name="group">The records' own group, such as <c>/api/leads</c>.</param>
    /// <param name="reading">What a caller needs to look at imports; the scope of the records.</param>
    /// <param name="writing">What a caller needs to import and to undo.</param>
    public static RouteGroupBuilder MapImports<T>(
        this RouteGroupBuilder group,
        Action<RouteHandlerBuilder> reading,
        Action<RouteHandlerBuilder> writing
    )
        where T : Record
    {
        writing(group.MapPost("/imports", Start<T>).Accepts<ImportForm>("multipart/form-data").DisableAntiforgery());
        writing(group.MapPost("/imports/preview", Preview<T>).Accepts<ImportForm>("multipart/form-data").DisableAntiforgery());
        reading(group.MapGet("/imports", List<T>));
        reading(group.MapGet("/imports/{id:guid}", Get<T>));
        reading(group.MapGet("/imports/{id:guid}/errors", Errors<T>));
        reading(group.MapGet("/imports/{id:guid}/kept", Kept<T>));
        writing(group.MapPost("/imports/{id:guid}/undo", Undo<T>));
        return group;
    }

    private static Task<Results<Accepted<ImportAccepted>, ProblemHttpResult>> Start<T>(
        HttpContext http,
        [FromServices] ImportHandlers<T> imports,
        CancellationToken cancellation
    )
        where T : Record => imports.StartAsync(http, cancellation);

    private static Task<Results<Ok<ImportPreview>, ProblemHttpResult>> Preview<T>(
        HttpContext http,
        [FromServices] ImportHandlers<T> imports,
        CancellationToken cancellation
    )
        where T : Record => imports.PreviewAsync(http, cancellation);

    private static Task<Results<Ok<ImportPage>, ProblemHttpResult>> List<T>(
        int? limit,
        string? cursor,
        [FromServices] ImportHandlers<T> imports,
        CancellationToken cancellation
    )
        where T : Record => imports.ListAsync(limit, cursor, cancellation);

    private static Task<Results<Ok<ImportView>, ProblemHttpResult>> Get<T>(
        Guid id,
        [FromServices] ImportHandlers<T> imports,
        CancellationToken cancellation
    )
        where T : Record => imports.GetAsync(id, cancellation);

    private static Task<Results<ImportErrorsFile, ProblemHttpResult>> Errors<T>(
        Guid id,
        [FromServices] ImportHandlers<T> imports,
        CancellationToken cancellation
    )
        where T : Record => imports.ErrorsAsync(id, cancellation);

    private static Task<Results<Ok<KeptPage>, ProblemHttpResult>> Kept<T>(
        Guid id,
        int? limit,
        string? cursor,
        [FromServices] ImportHandlers<T> imports,
        CancellationToken cancellation
    )
        where T : Record => imports.KeptAsync(id, limit, cursor, cancellation);

    private static Task<Results<Accepted<ImportView>, ProblemHttpResult>> Undo<T>(
        HttpContext http,
        Guid id,
        [FromServices] ImportHandlers<T> imports,
        CancellationToken cancellation
    )
        where T : Record => imports.UndoAsync(http, id, cancellation);
}
