using System.Collections.Frozen;

namespace CrmCloud.SupportTicketing.Features.Imports;

/// <summary>What exports of other systems and spreadsheets call a ticket's fields, in Portuguese and English.</summary>
internal static class TicketSynonyms
{
    /// <summary>Normal form of a column's name → field or reference.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string[]>
        {
            ["externalId"] = ["externalid", "id", "ticketid", "recordid", "caseid", "casenumber", "ticketnumber", "chamado", "protocolo"],
            ["subject"] = ["subject", "ticketsubject", "title", "ticketname", "summary", "assunto", "titulo"],
            ["description"] = ["description", "ticketdescription", "body", "message", "content", "descricao", "mensagem", "texto"],
            ["status"] = ["status", "ticketstatus", "state", "situacao", "estado"],
            ["priority"] = ["priority", "ticketpriority", "prioridade", "urgencia"],
            ["channel"] = ["channel", "ticketchannel", "via", "origin", "source", "canal", "origem"],
            ["requester.name"] = ["requester", "requestername", "customername", "contactname", "name", "cliente", "solicitante", "nome"],
            ["requester.email"] = ["requesteremail", "customeremail", "contactemail", "email", "emaildocliente", "emaildosolicitante"],
            ["assignee"] = ["assignee", "assigneename", "agent", "owner", "assignedto", "atendente", "responsavel", "agente"],
            ["product"] = ["product", "productname", "productpurchased", "produto"],
            ["satisfaction.score"] =
            [
                "satisfaction",
                "satisfactionscore",
                "satisfactionrating",
                "customersatisfactionrating",
                "csat",
                "rating",
                "nota",
                "avaliacao",
                "satisfacao",
            ],
            ["satisfaction.comment"] = ["satisfactioncomment", "ratingcomment", "comentariodaavaliacao"],
            ["createdAt"] = ["createdat", "created", "createdate", "createddate", "dateopened", "openedat", "criadoem", "abertoem", "data"],
            ["firstResponseAt"] = ["firstresponseat", "firstresponsetime", "firstreplyat", "primeiraresposta", "primeirarespostaem"],
            ["solvedAt"] = ["solvedat", "resolvedat", "timetoresolution", "resolutiontime", "solvedtime", "resolvidoem", "solucionadoem"],
            ["closedAt"] = ["closedat", "closed", "closedate", "dateclosed", "fechadoem", "encerradoem"],
            ["tags"] = ["tags", "labels", "etiquetas", "marcadores"],
        }
            .SelectMany(pair => pair.Value.Select(name => KeyValuePair.Create(name, pair.Key)))
            .ToFrozenDictionary();
}
