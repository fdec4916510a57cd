using CrmCloud.BuildingBlocks.Records;
using CrmCloud.Deals.Domain;

namespace CrmCloud.Deals.Data;

/// <summary>The first pipeline and the first lost reasons, in both languages.</summary>
internal static class BeginningCatalog
{
    private static readonly int[] s_probabilities = [5, 10, 20, 40, 60, 80];
    private static readonly string[] s_portugueseStages =
    [
        "Novo",
        "Qualificação",
        "Primeiro contato",
        "Proposta",
        "Negociação",
        "Fechamento",
    ];
    private static readonly string[] s_englishStages = ["New", "Qualification", "First contact", "Proposal", "Negotiation", "Closing"];
    private static readonly string[] s_portugueseReasons =
    [
        "Preço",
        "Sem orçamento",
        "Escolheu um concorrente",
        "Parou de responder",
        "Momento errado",
        "Não atende à necessidade",
    ];
    private static readonly string[] s_englishReasons =
    [
        "Price",
        "No budget",
        "Chose a competitor",
        "Stopped answering",
        "Bad timing",
        "Does not meet the need",
    ];

    public static Pipeline Pipeline(string locale)
    {
        var names = IsPortuguese(locale) ? s_portugueseStages : s_englishStages;
        var pipeline = new Pipeline
        {
            Name = IsPortuguese(locale) ? "Vendas" : "Sales",
            Default = true,
            Stages = new ItemList<Stage>([.. names.Zip(s_probabilities, (name, probability) => new Stage(name, probability))]),
        };
        pipeline.Number();
        return pipeline;
    }

    public static IEnumerable<LostReason> LostReasons(string locale) =>
        (IsPortuguese(locale) ? s_portugueseReasons : s_englishReasons).Select(
            (name, order) => new LostReason { Name = name, Order = order }
        );

    private static bool IsPortuguese(string locale) => locale.StartsWith("pt", StringComparison.OrdinalIgnoreCase);
}
