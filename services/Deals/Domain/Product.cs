using System.ComponentModel.DataAnnotations.Schema;
using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.Deals.Domain;

/// <summary>Something that is sold, with its price.</summary>
public sealed class Product : Record
{
    public string Name { get; set; } = "";

    /// <summary>What the workspace's other systems call it.</summary>
    public string? Code { get; set; }

    /// <summary>In <see cref="Currency"/>; none where it is agreed each time.</summary>
    public decimal? Price { get; set; }

    /// <summary>ISO 4217; the workspace's when the product was made.</summary>
    public string Currency { get; internal set; } = "";

    /// <summary>A currency that a caller named and that is not the product's own.</summary>
    [NotMapped]
    internal string? ForeignCurrency { get; private set; }

    /// <summary>Paid again each period, as a subscription is.</summary>
    public bool Recurring { get; set; }

    /// <summary>Takes the currency that came along with a price. A product has one for good.</summary>
    internal void SayCurrency(string currency) => (Currency, ForeignCurrency) = OwnCurrency.Take(Currency, currency);
}
