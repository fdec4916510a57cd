using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Reporting.Reports;
using Microsoft.OpenApi;

namespace CrmCloud.Reporting.Features;

/// <summary>The answers of reports as schemas: a row and a total with a member for each measure.</summary>
internal static class ReportSchemas
{
    /// <summary>Adds the route's answer to the document, as <c>SalesReport</c> with <c>SalesRow</c> and <c>SalesMeasures</c>.</summary>
    /// <returns>None for files.</returns>
    public static OpenApiSchemaReference? Of(ReportRoute route, OpenApiDocument document) =>
        route.Part switch
        {
            ReportPart.Figures => Figures(route.Report, document),
            ReportPart.Rows => Rows(route.Report, document),
            _ => null,
        };

    private static OpenApiSchemaReference Figures(Report report, OpenApiDocument document)
    {
        var name = NameOf(report);
        var measures = report.Measures.Where(measure => measure.Shown).ToDictionary(measure => measure.Name, SchemaOf);
        var group = new Dictionary<string, IOpenApiSchema>
        {
            ["key"] = Text("Null for the records without a value", JsonSchemaType.Null),
            ["label"] = Text("What people call it; null where it has no name", JsonSchemaType.Null),
            ["records"] = Text("Address of the rows behind the figures"),
        };
        var answer = new Dictionary<string, IOpenApiSchema>
        {
            ["asOf"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "date-time" },
            ["definition"] = Text("What is counted and how, in the reader's language"),
            ["currency"] = Text("ISO 4217 code of money measures"),
            ["rows"] = ListOf(Add(document, $"{name}Row", group.Concat(measures).ToDictionary())),
            ["total"] = Add(document, $"{name}Measures", measures),
        };
        return Add(document, $"{name}Report", answer);
    }

    private static OpenApiSchemaReference Rows(Report report, OpenApiDocument document)
    {
        var name = NameOf(report);
        var record = report.Fields.ToDictionary(field => field.Name, SchemaOf);
        var page = new Dictionary<string, IOpenApiSchema>
        {
            ["items"] = ListOf(Add(document, $"{name}Record", record)),
            ["nextCursor"] = Text("Of the next page; null on the last", JsonSchemaType.Null),
            ["total"] = new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
        };
        return Add(document, $"{name}Records", page);
    }

    private static IOpenApiSchema SchemaOf(Measure measure) =>
        measure.Kind switch
        {
            MeasureKind.Count => new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int64" },
            MeasureKind.Money => Number("In the report's currency"),
            MeasureKind.Duration => new OpenApiSchema
            {
                Type = JsonSchemaType.String | JsonSchemaType.Null,
                Format = "duration",
                Description = "A length of time, ISO 8601",
            },
            MeasureKind.Average => Number("A mean"),
            MeasureKind.Days => Number("Calendar days"),
            _ => Number("A share; 1 is the whole"),
        };

    private static IOpenApiSchema SchemaOf(RowField field) =>
        field.Type switch
        {
            FieldType.Integer => new OpenApiSchema { Type = JsonSchemaType.Integer | JsonSchemaType.Null },
            FieldType.Number => Number(""),
            FieldType.Tags or FieldType.Ids => ListOf(new OpenApiSchema { Type = JsonSchemaType.String }),
            _ => Text("", JsonSchemaType.Null),
        };

    private static string NameOf(Report report)
    {
        var id = ReportCatalog.IdOf(report);
        return $"{char.ToUpperInvariant(id[0])}{id[1..^"Report".Length]}";
    }

    private static OpenApiSchemaReference Add(OpenApiDocument document, string name, Dictionary<string, IOpenApiSchema> members)
    {
        document.AddComponent(
            name,
            new OpenApiSchema
            {
                Type = JsonSchemaType.Object,
                Properties = members,
                Required = members.Keys.ToHashSet(),
            }
        );
        return new OpenApiSchemaReference(name, document);
    }

    private static OpenApiSchema ListOf(IOpenApiSchema items) => new() { Type = JsonSchemaType.Array, Items = items };

    private static OpenApiSchema Number(string meaning) =>
        new()
        {
            Type = JsonSchemaType.Number | JsonSchemaType.Null,
            Format = "double",
            Description = meaning,
        };

    private static OpenApiSchema Text(string meaning, JsonSchemaType also = 0) =>
        new() { Type = JsonSchemaType.String | also, Description = meaning };
}
