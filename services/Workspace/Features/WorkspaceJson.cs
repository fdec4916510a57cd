using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;

namespace CrmCloud.Workspace.Features;

/// <summary>How bodies are read and written: lower-camel enums, and nothing that is not known.</summary>
public static class WorkspaceJson
{
    private const string Suffix = "Response";

    public static void Configure(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
    }

    /// <summary>Schemas are named as the things they show: <c>User</c>, not <c>UserResponse</c>.</summary>
    public static void Configure(OpenApiOptions options) =>
        options.CreateSchemaReferenceId = type =>
        {
            var name = OpenApiOptions.CreateDefaultSchemaReferenceId(type);
            return name?.EndsWith(Suffix, StringComparison.Ordinal) == true ? name[..^Suffix.Length] : name;
        };
}
