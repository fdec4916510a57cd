using System.Text.Json;
using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CrmCloud.BuildingBlocks.Resources;

/// <summary>The routes that every record type has: one registration, and one line in the service's route table.</summary>
public static class RecordEndpoints
{
    /// <summary>Registers what a service says about a record type, with its lists.</summary>
    public static IServiceCollection AddRecords<T, TResponse, TResource>(this IServiceCollection services, RecordType<T> type)
        where T : Record, new()
        where TResource : RecordResource<T, TResponse>
    {
        services.AddRecordLists(type);
        services.AddScoped<RecordResource<T, TResponse>, TResource>();
        services.TryAddSingleton<RecordReads<T>>();
        services.TryAddScoped<RecordRows<T>>();
        services.TryAddScoped<RecordCustomFields<T>>();
        services.AddScoped<RecordHandlers<T, TResponse>>();
        return services;
    }

    /// <summary>
    /// Maps create, list, get, patch, delete, restore, history, undo and export below <c>/api/{path}</c>. Who may read reads all of
    /// the workspace; writing follows the row rule.
    /// </summary>
    /// <typeparam name="TInput">Describes the body for the OpenAPI document; it is read through the catalogue.</typeparam>
    /// <param name="tag">The group's title in the OpenAPI document.</param>
    /// <param name="reading">What a caller needs to read.</param>
    /// <param name="writing">What a caller needs to write; the row rule is checked for each record besides.</param>
    /// <returns>The group, for the verbs that the record type has besides.</returns>
    public static RouteGroupBuilder MapRecords<T, TInput, TResponse>(
        this IEndpointRouteBuilder app,
        RecordType<T> type,
        string tag,
        Action<RouteHandlerBuilder> reading,
        Action<RouteHandlerBuilder> writing
    )
        where T : Record, new()
        where TInput : notnull
    {
        var (one, many) = (OperationName(type.Name), OperationName(type.Plural));
        var group = app.MapGroup($"/api/{type.Path}").WithTags(tag);
        writing(
            group
                .MapPost("/", CreateAsync<T, TResponse>)
                .WithName($"create{one}")
                .WithSummary("Creates one")
                .Accepts<TInput>("application/json")
                .Produces<TResponse>(StatusCodes.Status201Created)
        );
        reading(
            group
                .MapGet("/", ListAsync<T, TResponse>)
                .WithName($"list{many}")
                .WithSummary("By filter, search and sort; a view of the past with asOf")
                .WithMetadata(new ListParameters(type.Fields.Where(field => field.Sql is not null).Select(field => field.Name)))
        );
        reading(group.MapGet("/export", ExportAsync<T, TResponse>).WithName($"export{many}").WithSummary("The list as CSV or XLSX"));
        reading(
            group
                .MapGet("/{id:guid}", GetAsync<T, TResponse>)
                .WithName($"get{one}")
                .WithSummary("As it is, or as it was (asOf)")
                .Produces<TResponse>()
        );
        writing(
            group
                .MapPatch("/{id:guid}", UpdateAsync<T, TResponse>)
                .WithName($"update{one}")
                .WithSummary("Changes fields (JSON merge patch); honours If-Match")
                .Accepts<TInput>("application/merge-patch+json", "application/json")
                .Produces<TResponse>()
        );
        writing(
            group
                .MapDelete("/{id:guid}", DeleteAsync<T, TResponse>)
                .WithName($"delete{one}")
                .WithSummary("Moves it to the bin, for 30 days")
                .Produces(StatusCodes.Status204NoContent)
        );
        writing(
            group.MapVerb<TResponse>("restore", RestoreAsync<T, TResponse>).WithName($"restore{one}").WithSummary("Takes it out of the bin")
        );
        reading(group.MapHistory(type));
        writing(
            group
                .MapPost("/{id:guid}/history/{seq:long}/undo", UndoAsync<T, TResponse>)
                .WithName($"undo{one}Change")
                .WithSummary("Takes one change back")
                .Produces<TResponse>()
        );
        return group;
    }

    /// <summary>Maps <c>POST /{id}/{verb}</c>, which answers with the record as it is afterwards.</summary>
    public static RouteHandlerBuilder MapVerb<TResponse>(this RouteGroupBuilder group, string verb, Delegate handler) =>
        group.MapPost($"/{{id:guid}}/{verb}", handler).Produces<TResponse>();

    private static Task<IResult> CreateAsync<T, TResponse>(
        HttpContext http,
        JsonElement body,
        [FromServices] RecordHandlers<T, TResponse> records,
        CancellationToken cancellation
    )
        where T : Record, new() => records.CreateAsync(http, body, cancellation);

    private static Task<IResult> GetAsync<T, TResponse>(
        Guid id,
        HttpContext http,
        [FromServices] RecordHandlers<T, TResponse> records,
        CancellationToken cancellation
    )
        where T : Record, new() => records.GetAsync(http, id, cancellation);

    private static Task<IResult> UpdateAsync<T, TResponse>(
        Guid id,
        HttpContext http,
        JsonElement body,
        [FromServices] RecordHandlers<T, TResponse> records,
        CancellationToken cancellation
    )
        where T : Record, new() => records.UpdateAsync(http, id, body, cancellation);

    private static Task<IResult> DeleteAsync<T, TResponse>(
        Guid id,
        HttpContext http,
        [FromServices] RecordHandlers<T, TResponse> records,
        CancellationToken cancellation
    )
        where T : Record, new() => records.DeleteAsync(http, id, cancellation);

    private static Task<IResult> RestoreAsync<T, TResponse>(
        Guid id,
        HttpContext http,
        [FromServices] RecordHandlers<T, TResponse> records,
        CancellationToken cancellation
    )
        where T : Record, new() => records.RestoreAsync(http, id, cancellation);

    private static Task<IResult> UndoAsync<T, TResponse>(
        Guid id,
        long seq,
        HttpContext http,
        [FromServices] RecordHandlers<T, TResponse> records,
        CancellationToken cancellation
    )
        where T : Record, new() => records.UndoAsync(http, id, seq, cancellation);

    private static Task<Results<Ok<ListAnswer<TResponse>>, ProblemHttpResult>> ListAsync<T, TResponse>(
        HttpRequest request,
        [FromServices] ListHandlers<T> lists,
        [FromServices] RecordResource<T, TResponse> resource,
        CancellationToken cancellation
    )
        where T : Record, new() => lists.ListAsync(request.Query, resource.Response, cancellation, resource.DefaultSort);

    private static Task<Results<ListExport<T>, ProblemHttpResult>> ExportAsync<T, TResponse>(
        HttpRequest request,
        [FromServices] ListHandlers<T> lists,
        [FromServices] RecordResource<T, TResponse> resource,
        CancellationToken cancellation
    )
        where T : Record, new() => lists.ExportAsync(request.Query, cancellation, resource.DefaultSort);

    /// <summary>disqualify-reasons → DisqualifyReasons.</summary>
    private static string OperationName(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
