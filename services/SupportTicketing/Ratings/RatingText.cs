using System.Globalization;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Ratings;

/// <summary>What a customer is written when their ticket is solved, in both languages.</summary>
internal static class RatingText
{
    public static string Of(string locale, Ticket ticket, string url)
    {
        var number = ticket.Number.ToString(CultureInfo.InvariantCulture);
        return locale.StartsWith("pt", StringComparison.OrdinalIgnoreCase)
            ? $"""
                Olá!

                Seu chamado nº {number} foi resolvido. Como foi o atendimento? Dê uma nota de 1 a 5 e, se quiser, deixe um comentário:

                {url}

                Se o problema continua, basta responder a este e-mail.
                """
            : $"""
                Hello!

                Your ticket no. {number} is solved. How was our help? Rate it from 1 to 5 and, if you like, leave a comment:

                {url}

                If the trouble is still there, just answer this mail.
                """;
    }
}
