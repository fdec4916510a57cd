using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>What exports of other systems and spreadsheets call our fields, in Portuguese and English.</summary>
public static class ImportSynonyms
{
    /// <summary>Normal form of a column's name → field or reference.</summary>
    public static IReadOnlyDictionary<string, string> Common { get; } =
        new Dictionary<string, string[]>
        {
            ["externalId"] =
            [
                "externalid",
                "id",
                "recordid",
                "mqlid",
                "leadid",
                "codigo",
                "cod",
                "identificador",
                "idexterno",
                "chave",
                "personid",
                "contactid",
            ],
            ["firstName"] = ["firstname", "givenname", "primeironome", "prenome"],
            ["lastName"] = ["lastname", "surname", "familyname", "sobrenome", "ultimonome"],
            ["name"] =
            [
                "name",
                "fullname",
                "nome",
                "nomecompleto",
                "contato",
                "contactname",
                "leadname",
                "cliente",
                "customername",
                "personname",
            ],
            ["email"] =
            [
                "email",
                "emailaddress",
                "mail",
                "correio",
                "correioeletronico",
                "enderecodeemail",
                "email1value",
                "emailprincipal",
                "customeremail",
                "personemail",
                "emails",
            ],
            ["phone"] =
            [
                "phone",
                "phonenumber",
                "mobile",
                "mobilephone",
                "telephone",
                "telefone",
                "fone",
                "celular",
                "whatsapp",
                "phone1value",
                "tel",
                "phones",
                "telefones",
                "personphone",
            ],
            ["companyName"] =
            [
                "company",
                "companyname",
                "account",
                "accountname",
                "organization",
                "organisation",
                "empresa",
                "nomedaempresa",
                "razaosocial",
                "nomefantasia",
                "organization1name",
                "organizationname",
                "associatedcompany",
            ],
            ["taxId"] = ["taxid", "cnpj", "cpf", "cpfcnpj", "vat", "vatnumber"],
            ["jobTitle"] = ["jobtitle", "title", "position", "cargo", "funcao", "organizationtitle", "organization1title"],
            ["website"] = ["website", "url", "site", "web", "pagina", "paginaweb", "websiteurl", "website1value", "organizationwebsite"],
            ["city"] = ["city", "town", "cidade", "municipio", "mailingcity"],
            ["region"] = ["region", "state", "province", "uf", "estado", "regiao", "mailingstate", "mailingstateprovince"],
            ["country"] = ["country", "pais", "mailingcountry", "countryregion"],
            ["source"] = ["source", "leadsource", "origin", "origem", "fonte", "comoconheceu", "origemdaprimeiraconversao"],
            ["channel"] = ["channel", "canal"],
            ["campaign"] = ["campaign", "campanha", "utmcampaign"],
            ["createdAt"] =
            [
                "createdat",
                "created",
                "createdate",
                "createddate",
                "datecreated",
                "dateadded",
                "firstcontactdate",
                "datadecriacao",
                "criadoem",
                "data",
                "date",
                "datadecadastro",
                "primeirocontato",
                "datadaprimeiraconversao",
            ],
            ["owner"] =
            [
                "owner",
                "ownername",
                "contactowner",
                "companyowner",
                "leadowner",
                "salesagent",
                "salesrep",
                "assignedto",
                "responsavel",
                "vendedor",
                "proprietario",
                "dono",
            ],
            ["score"] = ["score", "leadscore", "pontuacao", "pontos"],
            ["tags"] = ["tags", "labels", "etiquetas", "marcadores"],
            ["status"] = ["status", "leadstatus", "situacao"],
        }
            .SelectMany(pair => pair.Value.Select(name => KeyValuePair.Create(name, pair.Key)))
            .ToFrozenDictionary();

    /// <summary>Letters and digits only, lower-case, without accents.</summary>
    public static string Normal(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                text.Append(char.ToLowerInvariant(c));
            }
        }
        return text.ToString();
    }
}
