using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace CrmCloud.ServiceDefaults.Problems;

/// <summary>Bodies say what they mean: a field that is not known, is given twice, or is a number in quotes is refused (400).</summary>
public static class StrictJson
{
    /// <summary>Part of <c>AddServiceDefaults</c>.</summary>
    public static IServiceCollection AddStrictJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            options.SerializerOptions.AllowDuplicateProperties = false;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
}
