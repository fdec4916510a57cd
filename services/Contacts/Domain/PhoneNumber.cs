namespace CrmCloud.Contacts.Domain;

/// <summary>One of the telephone numbers of a person, as it was given.</summary>
/// <param name="Kind">work, mobile, home, fax or any other word.</param>
/// <param name="Primary">The one that is called.</param>
public sealed record PhoneNumber(string Number, string? Kind = null, bool Primary = false)
{
    public const int Longest = 50;

    /// <summary>What is wrong with it; null where it is fine.</summary>
    public string? Problem() =>
        string.IsNullOrWhiteSpace(Number) ? "A telephone number is not blank."
        : Number.Length > Longest ? $"A telephone number has at most {Longest} characters."
        : Kind?.Length > Longest ? $"A kind has at most {Longest} characters."
        : null;

    public override string ToString() => Number;
}
