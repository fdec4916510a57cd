using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Resources;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.OpenApi;

namespace CrmCloud.BuildingBlocks.Hosting;

/// <summary>The service's own OpenAPI document, which the gateway merges with the others'.</summary>
public static class OpenApiExtensions
{
    private static readonly (string Name, string Meaning)[] s_listParameters =
    [
        ("q", "Words that all must be found in the searchable fields, whatever their case and accents"),
        ("sort", "Fields in order, descending with a minus before: -createdAt,id"),
        ("cursor", "Where the page before ended (nextCursor)"),
        ("asOf", "The list as of an earlier moment, an RFC 3339 time"),
        ("bin", "true lists what lies in the bin instead"),
    ];

    public static IServiceCollection AddServiceOpenApi(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApiDescriptionProvider, NamedBodies>());
        return services.AddOpenApi(options => options.AddOperationTransformer(AddListParameters).AddSchemaTransformer(NamedBodies.Loosen));
    }

    private static Task AddListParameters(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ListParameters>().LastOrDefault() is not { } list)
        {
            return Task.CompletedTask;
        }
        operation.Parameters ??= [];
        foreach (var (name, meaning) in s_listParameters)
        {
            operation.Parameters.Add(Text(name, meaning));
        }
        operation.Parameters.Add(
            new OpenApiParameter
            {
                Name = "limit",
                In = ParameterLocation.Query,
                Description = "Records of a page",
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Integer,
                    Minimum = "1",
                    Maximum = "200",
                    Default = JsonValue.Create(50),
                },
            }
        );
        foreach (var field in list.Fields)
        {
            operation.Parameters.Add(
                Text(
                    $"filter[{field}]",
                    "Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull"
                )
            );
        }
        return Task.CompletedTask;
    }

    private static OpenApiParameter Text(string name, string meaning) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = meaning,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        };
}
