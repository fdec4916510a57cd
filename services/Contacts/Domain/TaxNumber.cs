namespace CrmCloud.Contacts.Domain;

/// <summary>
/// The Brazilian tax numbers by their check digits (modulo 11): CPF of persons, CNPJ of companies, which since 2026 may hold letters.
/// What has the form of neither, or belongs to someone abroad, is another country's and taken as it stands.
/// </summary>
public static class TaxNumber
{
    private const int CpfLength = 11;
    private const int CnpjLength = 14;

    private static readonly string[] s_brazil = ["br", "bra", "brasil", "brazil"];

    /// <summary>What is wrong with it, for a person; null where it is fine.</summary>
    /// <param name="country">Where its owner is, by code or name; unknown counts as Brazil.</param>
    public static string? Problem(string? given, string? country) =>
        Key(given) is not { } key || IsAbroad(country) ? null
        : key.Length == CpfLength && key.All(char.IsAsciiDigit) ? (HoldsCpf(key) ? null : "Not a CPF: its check digits do not fit.")
        : key.Length == CnpjLength && IsCnpj(key) ? (HoldsCnpj(key) ? null : "Not a CNPJ: its check digits do not fit.")
        : null;

    /// <summary>Letters and digits only, by which two are the same however they were written; null for nothing.</summary>
    public static string? Key(string? given)
    {
        var key = new string([.. (given ?? "").Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
        return key.Length == 0 ? null : key;
    }

    private static bool IsAbroad(string? country) =>
        !string.IsNullOrWhiteSpace(country) && !s_brazil.Contains(country.Trim(), StringComparer.OrdinalIgnoreCase);

    private static bool HoldsCpf(string cpf) =>
        cpf.Distinct().Count() > 1 && Digit(cpf.AsSpan(0, 9), 11) == cpf[9] && Digit(cpf.AsSpan(0, 10), 11) == cpf[10];

    private static bool IsCnpj(string key) =>
        key.All(char.IsAsciiLetterOrDigit) && char.IsAsciiDigit(key[12]) && char.IsAsciiDigit(key[13]);

    private static bool HoldsCnpj(string cnpj) =>
        cnpj.Distinct().Count() > 1 && Digit(cnpj.AsSpan(0, 12), 9) == cnpj[12] && Digit(cnpj.AsSpan(0, 13), 9) == cnpj[13];

    /// <summary>The next check digit: weights 2 upwards from the right, beginning again at 2 after the highest.</summary>
    private static char Digit(ReadOnlySpan<char> before, int highestWeight)
    {
        var sum = 0;
        for (int i = before.Length - 1, weight = 2; i >= 0; i--, weight = weight == highestWeight ? 2 : weight + 1)
        {
            sum += (before[i] - '0') * weight;
        }
        return (char)('0' + (sum % 11 < 2 ? 0 : 11 - (sum % 11)));
    }
}
