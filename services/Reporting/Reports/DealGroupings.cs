namespace CrmCloud.Reporting.Reports;

/// <summary>Groupings that several reports on deals share.</summary>
internal static class DealGroupings
{
    public static ReportGrouping Owner { get; } = ReportGrouping.Id("owner", "owner_id");
    public static ReportGrouping Region { get; } = ReportGrouping.Text("region", "region");

    /// <summary>A deal of several products stands under each of them.</summary>
    public static ReportGrouping Product { get; } =
        ReportGrouping.Id("product", "product_id") with
        {
            Field = "productIds",
            Join =
                " left join lateral (select product::uuid as product_id from jsonb_array_elements_text(product_ids) as product) as products on true",
        };

    public const string ProductNote = " By product, a deal counts once for each of its products; the total counts each deal once.";
    public const string ProductNotePt =
        " Por produto, um negócio conta uma vez para cada um dos seus produtos; o total conta cada negócio uma vez.";

    /// <summary>What is said of amounts that no sum holds.</summary>
    public static string CurrencyNote(bool english, long left) =>
        left == 0 ? ""
        : english ? $" Deals in another currency, counted but in no amount: {left}."
        : $" Negócios em outra moeda, contados mas em nenhum valor: {left}.";
}
