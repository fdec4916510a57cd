using System.Collections.Frozen;

namespace CrmCloud.Deals.Features.Imports;

/// <summary>What exports of other systems and spreadsheets call a deal's fields, in Portuguese and English.</summary>
internal static class DealSynonyms
{
    /// <summary>Normal form of a column's name → field or reference.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string[]>
        {
            ["externalId"] = ["externalid", "id", "recordid", "dealid", "opportunityid", "sellerid", "codigo", "cod", "idexterno", "chave"],
            ["name"] = ["name", "dealname", "opportunity", "opportunityname", "title", "nome", "titulo", "negocio", "oportunidade"],
            ["pipeline"] = ["pipeline", "pipelinename", "funil", "funildevendas"],
            ["stage"] = ["stage", "dealstage", "stagename", "status", "etapa", "fase", "estagio", "situacao"],
            ["amount"] = ["amount", "value", "dealvalue", "closevalue", "revenue", "price", "valor", "valordonegocio", "receita", "preco"],
            ["company"] = ["company", "companyname", "account", "accountname", "organization", "empresa", "cliente", "razaosocial"],
            ["contact"] = ["contact", "contactemail", "email", "contato", "emaildocontato"],
            ["lead"] = ["lead", "leadid", "mql", "mqlid"],
            ["owner"] =
            [
                "owner",
                "ownername",
                "salesagent",
                "salesrep",
                "srid",
                "assignedto",
                "responsavel",
                "vendedor",
                "proprietario",
                "dono",
            ],
            ["product"] = ["product", "productname", "produto"],
            ["lostReason"] = ["lostreason", "closedlostreason", "motivo", "motivodaperda", "motivodeperda"],
            ["createdAt"] = ["createdat", "created", "createdate", "createddate", "engagedate", "datadecriacao", "criadoem", "data"],
            ["wonAt"] = ["wonat", "wondate", "ganhoem", "datadeganho"],
            ["lostAt"] = ["lostat", "lostdate", "perdidoem", "datadaperda", "datadeperda"],
            ["closedAt"] = ["closedat", "closedate", "closeddate", "fechadoem", "datadefechamento"],
            ["expectedCloseDate"] = ["expectedclosedate", "expectedclose", "forecastdate", "previsao", "previsaodefechamento"],
            ["source"] = ["source", "leadsource", "origin", "origem", "fonte"],
            ["region"] = ["region", "state", "uf", "estado", "regiao"],
            ["tags"] = ["tags", "labels", "etiquetas", "marcadores"],
        }
            .SelectMany(pair => pair.Value.Select(name => KeyValuePair.Create(name, pair.Key)))
            .ToFrozenDictionary();
}
