using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Domain;

namespace CrmCloud.Deals.Features;

public sealed record ProductResponse(
    Guid Id,
    string Name,
    string? Code,
    MoneyResponse? Price,
    bool Recurring,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    DateTimeOffset? DeletedAt,
    long Version
);

public sealed record ProductInput(string? Name, string? Code, MoneyInputBody? Price, bool? Recurring);

/// <summary>What is sold. A product that goes to the bin stays with the deals that name it.</summary>
public sealed class ProductResource(WorkspaceSettings settings) : RecordResource<Product, ProductResponse>
{
    public override RecordType<Product> Catalog => DealCatalog.Products;

    public override string DefaultSort => "name";

    public override ProductResponse Response(Product record) =>
        new(
            record.Id,
            record.Name,
            record.Code,
            MoneyResponse.Of(record.Price, record.Currency),
            record.Recurring,
            record.CreatedAt,
            record.UpdatedAt,
            record.DeletedAt,
            record.Version
        );

    public override Result Validate(Product record) =>
        string.IsNullOrWhiteSpace(record.Name) ? Error.Invalid("name", "A product needs a name.")
        : record.ForeignCurrency is not null ? DealErrors.ForeignPrice
        : Result.Done;

    public override async ValueTask<Result> CreatingAsync(Product record, JsonElement body, CancellationToken cancellation)
    {
        record.SayCurrency((await settings.GetAsync(cancellation)).Currency);
        return Result.Done;
    }
}
