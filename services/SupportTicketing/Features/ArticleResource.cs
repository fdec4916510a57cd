using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features;

/// <summary>An article as the API shows it.</summary>
/// <param name="Text">Markdown.</param>
public sealed record ArticleResponse(
    Guid Id,
    string Title,
    string Text,
    string? Category,
    bool Published,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

public sealed record ArticleInput(string? Title, string? Text, string? Category, bool? Published);

/// <summary>The articles of a workspace: agents find all of them, customers those that are published.</summary>
public sealed class ArticleResource : RecordResource<Article, ArticleResponse>
{
    public override RecordType<Article> Catalog => DeskCatalog.Articles;

    public override string DefaultSort => "title";

    public override ArticleResponse Response(Article record) =>
        new(
            record.Id,
            record.Title,
            record.Text,
            record.Category,
            record.Published,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(Article record) => record.Validate();
}
