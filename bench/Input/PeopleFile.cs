using System.Globalization;
using System.Text;

namespace CrmCloud.Bench.Input;

/// <summary>Files of people, for leads and for contacts, the same for the same seed.</summary>
internal static class PeopleFile
{
    public const string LeadMapping = """
        {
          "columns": { "id": "externalId", "first": "firstName", "last": "lastName", "email": "email", "company": "companyName", "city": "city" },
          "match": "externalId"
        }
        """;

    public const string ContactMapping = """
        {
          "columns": { "id": "externalId", "first": "firstName", "last": "lastName", "email": "email" },
          "match": "externalId"
        }
        """;

    public static InputFile Make(int people, int seed)
    {
        // Not a secret: a seed makes the same file again.
#pragma warning disable CA5394
        var random = new Random(seed);
        var text = new StringBuilder("id,first,last,email,company,city\n");
        for (var i = 0; i < people; i++)
        {
            var (first, last) = (Any(Names.First), $"{Any(Names.Last)} {Any(Names.Last)}");
            text.Append(
                CultureInfo.InvariantCulture,
                $"P{i},{first},{last},pessoa{i}@example.org,{Any(Names.Trades)} {Any(Names.Last)},{Any(Names.Cities)}\n"
            );
        }
        return new InputFile(Encoding.UTF8.GetBytes(text.ToString()), people, $"P{people - 1}");

        string Any(string[] words) => words[random.Next(words.Length)];
#pragma warning restore CA5394
    }
}
