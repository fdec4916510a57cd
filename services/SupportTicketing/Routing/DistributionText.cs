namespace CrmCloud.SupportTicketing.Routing;

/// <summary>Why a ticket went to whom it went, in both languages.</summary>
internal static class DistributionText
{
    /// <param name="open">Open tickets that they had.</param>
    /// <param name="present">How many agents were there.</param>
    public static string Of(string locale, string? name, int open, int present) =>
        locale.StartsWith("pt", StringComparison.OrdinalIgnoreCase)
            ? $"Atribuído a {name ?? "agente"} automaticamente: o menor número de chamados abertos ({open}) entre os agentes presentes ({present}); em caso de empate, quem recebeu há mais tempo."
            : $"Assigned to {name ?? "an agent"} automatically: the fewest open tickets ({open}) among the agents present ({present}); where equal, whoever was given one longest ago.";
}
