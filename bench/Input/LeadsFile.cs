using System.Globalization;
using System.Text;

namespace CrmCloud.Bench.Input;

/// <summary>Files of qualified leads in the form of Olist's public data set, the same for the same seed.</summary>
internal static class LeadsFile
{
    public const string Mapping = """
        {
          "columns": {
            "mql_id": "externalId",
            "first_contact_date": { "field": "createdAt", "format": "yyyy-MM-dd" },
            "landing_page_id": "custom.landingPageId",
            "origin": "source"
          },
          "match": "externalId",
          "createMissing": ["custom"]
        }
        """;

    /// <summary>The origins of that data set, about as often as there.</summary>
    private static readonly (string Name, int Share)[] s_origins =
    [
        ("organic_search", 29),
        ("paid_search", 20),
        ("social", 17),
        ("unknown", 14),
        ("direct_traffic", 6),
        ("email", 6),
        ("referral", 4),
        ("other", 2),
        ("display", 1),
        ("", 1),
    ];

    public static InputFile Make(int leads, int seed)
    {
        var draw = new Draw(seed);
        var pages = Enumerable.Range(0, 495).Select(_ => Id()).ToArray();
        var text = new StringBuilder("mql_id,first_contact_date,landing_page_id,origin\n");
        var last = "";
        var first = new DateOnly(2017, 6, 14);
        for (var i = 0; i < leads; i++)
        {
            last = Id();
            var day = first.AddDays(draw.Below(351));
            text.Append(CultureInfo.InvariantCulture, $"{last},{day:yyyy-MM-dd},{pages[draw.Below(pages.Length)]},{Origin()}\n");
        }
        return new InputFile(Encoding.UTF8.GetBytes(text.ToString()), leads, last);

        string Id()
        {
            var bytes = new byte[16];
            draw.Fill(bytes);
            return Convert.ToHexStringLower(bytes);
        }

        string Origin()
        {
            var place = draw.Below(s_origins.Sum(origin => origin.Share));
            return s_origins.First(origin => (place -= origin.Share) < 0).Name;
        }
    }
}
