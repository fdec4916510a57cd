using System.Text.Json;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// An amount as callers write it: a bare number, which is in the currency that the record has already or else the workspace's, or
/// <c>{"amount": 1234.50, "currency": "BRL"}</c>.
/// </summary>
/// <param name="Currency">ISO 4217; null where the caller did not say.</param>
public sealed record MoneyInput(decimal Amount, string? Currency)
{
    /// <summary>Reads an amount, of whatever size.</summary>
    public static (MoneyInput? Value, FieldProblem? Problem) Read(JsonElement json)
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
        return json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out var amount)
            ? (new MoneyInput(amount, currency), null)
            : Malformed("Expected a number, or an object of amount and currency.");
    }

    /// <summary>Reads an amount within a field's bounds.</summary>
    internal static (object? Value, FieldProblem? Problem) Read<T>(Field<T> field, JsonElement json)
        where T : Record
    {
        var (money, problem) = Read(json);
        return money is null || FieldRules.Bounded(field, money.Amount) is not { Problem: { } outOfBounds }
            ? (money, problem)
            : (null, outOfBounds);
    }

    private static (MoneyInput? Value, FieldProblem? Problem) Malformed(string message) => (null, new FieldProblem(true, message));
}
