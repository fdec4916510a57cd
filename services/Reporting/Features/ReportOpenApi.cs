using System.Text.Json.Nodes;
using CrmCloud.Reporting.Reports;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CrmCloud.Reporting.Features;

public enum ReportPart
{
    Figures,
    Export,
    Rows,
}

/// <summary>Marks a report's route for the OpenAPI document.</summary>
public sealed record ReportRoute(Report Report, ReportPart Part);

/// <summary>Parameters and answers of reports, from their descriptions.</summary>
public static class ReportOpenApi
{
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<ReportRoute>().LastOrDefault() is not { } route)
        {
            return Task.CompletedTask;
        }
        operation.Parameters = [.. Parameters(route)];
        if (ReportSchemas.Of(route, context.Document!) is { } schema)
        {
            operation.Responses!["200"].Content!["application/json"].Schema = schema;
        }
        return Task.CompletedTask;
    }

    private static IEnumerable<OpenApiParameter> Parameters(ReportRoute route)
    {
        var (report, part) = (route.Report, route.Part);
        if (report.HasPeriod)
        {
            yield return Text("from", "First day of the period, in the workspace's time zone", "date");
            yield return Text("to", "Day after the period", "date");
        }
        else
        {
            yield return Text("asOf", "An earlier moment; now without it", "date-time");
        }
        yield return Text("groupBy", $"One of {string.Join(", ", report.KnownGroupings)}; without it there is only the total");
        foreach (var field in report.Fields)
        {
            yield return Text(
                $"filter[{field.Name}]",
                "Equal to this. Other operators as filter[field][op]: ne, gt, gte, lt, lte, in, contains, startsWith, isNull"
            );
        }
        if (part == ReportPart.Export)
        {
            yield return Choice("format", "How the file is written; csv without it", "csv", "xlsx");
            yield return Text("delimiter", "Between the values of CSV: ; (without it), comma, pipe or tab");
            yield return Choice("bom", "A byte order mark before CSV; true without it", "true", "false");
        }
        if (part == ReportPart.Rows)
        {
            yield return Text("key", "With groupBy: the group whose rows are wanted");
            yield return Choice("withoutKey", "With groupBy: the rows without a value", "true");
            yield return Text("limit", "Rows of a page, 1 to 200; 50 without it");
            yield return Text("cursor", "Where the page before ended (nextCursor)");
        }
    }

    private static OpenApiParameter Text(string name, string meaning, string? format = null) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = meaning,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String, Format = format },
        };

    private static OpenApiParameter Choice(string name, string meaning, params string[] values) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = meaning,
            Schema = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. values.Select(value => (JsonNode)JsonValue.Create(value))],
            },
        };
}
