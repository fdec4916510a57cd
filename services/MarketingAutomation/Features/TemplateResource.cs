using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.MarketingAutomation.Domain;

namespace CrmCloud.MarketingAutomation.Features;

/// <summary>A template as the API shows it.</summary>
public sealed record TemplateResponse(
    Guid Id,
    string Name,
    string Subject,
    string Body,
    string? Language,
    IReadOnlyList<string> Tags,
    CustomValues Custom,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

/// <summary>What a template is created from or patched with; see <see cref="Template"/>.</summary>
public sealed record TemplateInput(
    string? Name,
    string? Subject,
    string? Body,
    string? Language,
    IReadOnlyList<string>? Tags,
    JsonObject? Custom
);

/// <summary>What is particular about templates.</summary>
public sealed class TemplateResource : RecordResource<Template, TemplateResponse>
{
    public override RecordType<Template> Catalog => TemplateCatalog.Templates;

    public override string DefaultSort => "name";

    public override TemplateResponse Response(Template record) =>
        new(
            record.Id,
            record.Name,
            record.Subject,
            record.Body,
            record.Language,
            record.Tags,
            record.Custom,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(Template record) => Check(record);

    internal static Result Check(Template record)
    {
        if (string.IsNullOrWhiteSpace(record.Name))
        {
            return Error.Invalid("name", "A template needs a name.");
        }
        if (TemplateText.Problem(record.Subject) is { } subject)
        {
            return Error.Invalid("subject", subject);
        }
        return TemplateText.Problem(record.Body) is { } body ? Error.Invalid("body", body) : Result.Done;
    }
}
