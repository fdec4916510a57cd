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
        var draw = new Draw(seed);
        var text = new StringBuilder("id,first,last,email,company,city\n");
        for (var i = 0; i < people; i++)
        {
            var (first, last) = (draw.Any(Names.First), $"{draw.Any(Names.Last)} {draw.Any(Names.Last)}");
            text.Append(
                CultureInfo.InvariantCulture,
                $"P{i},{first},{last},pessoa{i}@example.org,{draw.Any(Names.Trades)} {draw.Any(Names.Last)},{draw.Any(Names.Cities)}\n"
            );
        }
        return new InputFile(Encoding.UTF8.GetBytes(text.ToString()), people, $"P{people - 1}");
    }
}
