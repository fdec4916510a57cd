using System.Text.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CrmCloud.BuildingBlocks.Hosting;

/// <summary>
/// Bodies that are read field by field, where absent and null differ, come to their handlers as bare JSON. The OpenAPI document
/// describes them by the type that the route names with <c>Accepts</c>.
/// </summary>
internal sealed class NamedBodies : IApiDescriptionProvider
{
    /// <summary>After the provider that describes routes.</summary>
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var description in context.Results)
        {
            var named = description.ActionDescriptor.EndpointMetadata.OfType<IAcceptsMetadata>().LastOrDefault()?.RequestType;
            if (named is not null && description.ParameterDescriptions.SingleOrDefault(IsBareBody) is { } body)
            {
                body.Type = named;
            }
        }
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context) { }

    /// <summary>Any field may be left out of such a body, also where the type's constructor wants it.</summary>
    public static Task Loosen(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (context.JsonPropertyInfo is null && context.ParameterDescription is { } parameter && IsBareBody(parameter))
        {
            schema.Required = null;
        }
        return Task.CompletedTask;
    }

    private static bool IsBareBody(ApiParameterDescription parameter) =>
        parameter.Source == BindingSource.Body && parameter.ParameterDescriptor?.ParameterType == typeof(JsonElement);
}
