using System.Text.Json;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// An amount as callers write it: a bare number, which is in the currency that the record has already or else the workspace's, or
/// <c>{"amount": 1234.50, "currency": "BRL"}</c>.
/// </summary>
/// <param name="Currency">ISO 4217; null where the caller did not say.</param>
public sealed record MoneyInput(decimal Amount, string? Currency)
{
    internal static (object? Value, FieldProblem? Problem) Read<T>(Field<T> field, JsonElement json)
        where T : Record
    {
        string? currency = null;
        if (json.ValueKind == JsonValueKind.Object)
        {
            if (
                json.EnumerateObject().FirstOrDefault(part => part.Name is not ("amount" or "currency")) is
                { Value.ValueKind: not JsonValueKind.Undefined } other
            )
            {
                return Malformed($"Money has amount and currency, not {other.Name}.");
            }
            if (json.TryGetProperty("currency", out var code) && (currency = FieldJson.ReadText(code)) is not { Length: 3 })
            {
                return Malformed("The currency is a code of three letters, such as BRL.");
            }
            if (!json.TryGetProperty("amount", out json))
            {
                return Malformed("Money has an amount.");
            }
        }
        if (json.ValueKind != JsonValueKind.Number || !json.TryGetDecimal(out var amount))
        {
            return Malformed("Expected a number, or an object of amount and currency.");
        }
        var (_, problem) = FieldRules.Bounded(field, amount);
        return problem is null ? (new MoneyInput(amount, currency), null) : (null, problem);
    }

    private static (object? Value, FieldProblem? Problem) Malformed(string message) => (null, new FieldProblem(true, message));
}
