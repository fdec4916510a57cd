using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.MarketingAutomation.Domain;
using CrmCloud.ServiceDefaults.Authentication;

namespace CrmCloud.MarketingAutomation.Features;

/// <param name="Contact">The recipient's values: firstName, lastName, email, company and whatever else the places name.</param>
public sealed record PreviewRequest(IReadOnlyDictionary<string, string>? Contact = null);

/// <summary>A template as one recipient would read it.</summary>
/// <param name="Body">Markdown.</param>
public sealed record PreviewResponse(string Subject, string Body);

/// <summary>The routes of templates.</summary>
public static class TemplateEndpoints
{
    /// <summary>More values, or longer ones, than a recipient has.</summary>
    private const int MostValues = 100;
    private const int LongestValue = 10_000;

    public static void MapTemplates(this IEndpointRouteBuilder app)
    {
        var templates = app.MapRecords<Template, TemplateInput, TemplateResponse>(
            TemplateCatalog.Templates,
            "Templates",
            Reading,
            route => route.RequireScope("marketing:write")
        );
        Reading(
            templates
                .MapPost("/{id:guid}/preview", PreviewAsync)
                .WithName("previewTemplate")
                .WithSummary("What a recipient would read")
                .Produces<PreviewResponse>()
        );
        templates.MapBulk<Template>(Reading, route => route.RequireScope("marketing:write"));
    }

    private static void Reading(RouteHandlerBuilder route) => route.RequireScope("marketing:read");

    private static async Task<IResult> PreviewAsync(
        Guid id,
        PreviewRequest request,
        CrmDbContext db,
        RecordReads<Template> reads,
        CancellationToken cancellation
    )
    {
        var values = request.Contact ?? new Dictionary<string, string>();
        if (values.Count > MostValues || values.Any(value => value.Value is null || value.Value.Length > LongestValue))
        {
            return Error.Invalid("contact", $"At most {MostValues} texts of {LongestValue} characters.").ToProblem();
        }
        return await reads.FindAsync(db, id, cancellation) is { } template
            ? TypedResults.Ok(
                new PreviewResponse(
                    TemplateText.Fill(template.Subject, new { contact = values }),
                    TemplateText.Fill(template.Body, new { contact = values })
                )
            )
            : RecordErrors.NotFound(TemplateCatalog.Templates).ToProblem();
    }
}
