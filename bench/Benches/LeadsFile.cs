using System.Globalization;
using System.Text;

namespace CrmCloud.Bench.Benches;

/// <summary>A file of qualified leads in the form of Olist's public data set, the same for the same seed.</summary>
/// <param name="Leads">Rows without the header.</param>
/// <param name="LastId">External id of the last row.</param>
internal sealed record LeadsFile(byte[] Csv, int Leads, string LastId)
{
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

    public static LeadsFile Make(int leads, int seed)
    {
        // Not a secret: a seed makes the same file again.
#pragma warning disable CA5394
        var random = new Random(seed);
        var pages = Enumerable.Range(0, 495).Select(_ => Id()).ToArray();
        var text = new StringBuilder("mql_id,first_contact_date,landing_page_id,origin\n");
        var last = "";
        var first = new DateOnly(2017, 6, 14);
        for (var i = 0; i < leads; i++)
        {
            last = Id();
            var day = first.AddDays(random.Next(351));
            text.Append(CultureInfo.InvariantCulture, $"{last},{day:yyyy-MM-dd},{pages[random.Next(pages.Length)]},{Origin()}\n");
        }
        return new LeadsFile(Encoding.UTF8.GetBytes(text.ToString()), leads, last);

        string Id()
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            return Convert.ToHexStringLower(bytes);
        }

        string Origin()
        {
            var place = random.Next(s_origins.Sum(origin => origin.Share));
#pragma warning restore CA5394
            return s_origins.First(origin => (place -= origin.Share) < 0).Name;
        }
    }
}
