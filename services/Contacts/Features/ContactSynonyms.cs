using System.Collections.Frozen;
using CrmCloud.BuildingBlocks.Imports;

namespace CrmCloud.Contacts.Features;

/// <summary>What exports of other systems call fields of people and companies, beyond what all records share.</summary>
internal static class ContactSynonyms
{
    /// <summary>Names that mean a person, where a company is told.</summary>
    private static readonly string[] s_people = ["personname", "contactname", "contato", "leadname"];

    public static IReadOnlyDictionary<string, string> People { get; } =
        Extended(
            (_, field) => field == "companyName" ? "company" : field,
            new()
            {
                ["birthday"] = ["birthday", "birthdate", "dateofbirth", "dob", "aniversario", "nascimento", "datadenascimento"],
                ["language"] = ["language", "idioma", "lingua"],
            }
        );

    public static IReadOnlyDictionary<string, string> Companies { get; } =
        Extended(
            (name, field) =>
                field switch
                {
                    "name" when s_people.Contains(name) => null,
                    "companyName" => "name",
                    "website" => "domain",
                    _ => field,
                },
            new()
            {
                ["externalId"] = ["companyid", "organizationid", "accountid"],
                ["domain"] = ["domain", "companydomainname", "dominio"],
                ["industry"] = ["industry", "sector", "setor", "ramo", "segmento", "ramodeatividade"],
                ["size"] = ["size", "employees", "numberofemployees", "companysize", "porte", "funcionarios", "numerodefuncionarios"],
                ["annualRevenue"] = ["annualrevenue", "revenue", "faturamento", "faturamentoanual", "receitaanual"],
            }
        );

    /// <param name="meant">What a name means here that commonly means a field; null: nothing.</param>
    private static FrozenDictionary<string, string> Extended(Func<string, string, string?> meant, Dictionary<string, string[]> own) =>
        ImportSynonyms
            .Common.Select(pair => (Name: pair.Key, Field: meant(pair.Key, pair.Value)))
            .Concat(own.SelectMany(pair => pair.Value.Select(name => (Name: name, Field: (string?)pair.Key))))
            .Where(pair => pair.Field is not null)
            .DistinctBy(pair => pair.Name)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.Field!);
}
