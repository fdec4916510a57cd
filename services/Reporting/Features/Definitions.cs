namespace CrmCloud.Reporting.Features;

/// <summary>What each report counts, in words, in the two languages of the product.</summary>
public static class Definitions
{
    public static string LeadConversion(string acceptLanguage) =>
        IsEnglish(acceptLanguage)
            ? "Leads created in the period (days in the workspace's time zone), without those in the bin. Converted: turned into a contact and deal. "
                + "Won and lost: by the deal they became. Won rate: won / leads. Median days to win: from the lead's creation to the deal being won; "
                + "deals won before the first contact count with negative days."
            : "Leads criados no período (dias no fuso do espaço de trabalho), sem os que estão na lixeira. Convertidos: viraram contato e negócio. "
                + "Ganhos e perdidos: pelo negócio que se tornaram. Taxa de ganho: ganhos / leads. Mediana de dias até ganhar: da criação do lead ao "
                + "negócio ganho; negócios ganhos antes do primeiro contato contam com dias negativos.";

    private static bool IsEnglish(string acceptLanguage) => acceptLanguage.StartsWith("en", StringComparison.OrdinalIgnoreCase);
}
