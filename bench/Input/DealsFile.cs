using System.Globalization;
using System.Text;

namespace CrmCloud.Bench.Input;

/// <summary>Files of deals, the same for the same seed.</summary>
internal static class DealsFile
{
    public const string Mapping = """
        {
          "columns": {
            "id": "externalId",
            "name": "name",
            "amount": "amount",
            "stage": { "field": "stage" },
            "created": { "field": "createdAt", "format": "yyyy-MM-dd" },
            "closed": { "field": "closedAt", "format": "yyyy-MM-dd" }
          },
          "match": "externalId"
        }
        """;

    private static readonly string[] s_open = ["Novo", "Qualificação", "Primeiro contato", "Proposta", "Negociação", "Fechamento"];
    private static readonly string[] s_closed = ["won", "lost"];
    private static readonly DateOnly s_first = new(2024, 1, 1);

    /// <summary>Deals in the six stages that a workspace begins with.</summary>
    public static InputFile Open(int deals, int seed) => Make(deals, seed, s_open, closed: false);

    /// <summary>Deals won and lost over two years, each within 120 days.</summary>
    public static InputFile Closed(int deals, int seed) => Make(deals, seed, s_closed, closed: true);

    private static InputFile Make(int deals, int seed, string[] stages, bool closed)
    {
        var draw = new Draw(seed);
        var text = new StringBuilder("id,name,amount,stage,created,closed\n");
        for (var i = 0; i < deals; i++)
        {
            var created = s_first.AddDays(draw.Below(610));
            var end = closed ? created.AddDays(draw.Below(120)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"D{i},{draw.Any(Names.Trades)} {draw.Any(Names.Last)} {draw.Any(Names.Last)},{draw.Between(100, 100_000)},{draw.Any(stages)},{created:yyyy-MM-dd},{end}\n"
            );
        }
        return new InputFile(Encoding.UTF8.GetBytes(text.ToString()), deals, $"D{deals - 1}");
    }
}
