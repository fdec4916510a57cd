using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.MarketingAutomation.Domain;

/// <summary>The fields of templates. A template is about nobody: nothing in it is personal.</summary>
public static class TemplateCatalog
{
    // csharpier-ignore-start
    public static RecordType<Template> Templates { get; } = new("template", "templates", "templates",
    [
        Field.RecordId<Template>(),
        Field.Text<Template>(template => template.Name) with { MaxLength = 200, Searchable = true },
        Field.Text<Template>(template => template.Subject) with { Searchable = true },
        Field.Text<Template>(template => template.Body) with { MaxLength = 100_000, Sql = null },
        Field.Text<Template>(template => template.Language) with { MaxLength = 35 },
        Field.Tags<Template>(template => template.Tags),
        .. Field.Stamps<Template>(),
    ])
    {
        Scope = "marketing",
    };
    // csharpier-ignore-end
}
