using System.Security.Cryptography;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Generates a value at random.</summary>
public sealed class GenerateParameterDefault : ParameterDefault
{
    /// <summary>How many characters at least.</summary>
    public int MinLength { get; set; } = 22;

    /// <summary>Whether there are small letters.</summary>
    public bool Lower { get; set; } = true;

    /// <summary>Whether there are capital letters.</summary>
    public bool Upper { get; set; } = true;

    /// <summary>Whether there are digits.</summary>
    public bool Numeric { get; set; } = true;

    /// <summary>Whether there are other signs.</summary>
    public bool Special { get; set; } = true;

    /// <inheritdoc />
    public override string GetDefaultValue()
    {
        var alphabet = string.Concat(
            Lower ? "abcdefghijkmnopqrstuvwxyz" : "",
            Upper ? "ABCDEFGHJKLMNPQRSTUVWXYZ" : "",
            Numeric ? "23456789" : "",
            Special ? "-_.{}~()*+!" : ""
        );
        return alphabet.Length == 0
            ? throw new InvalidOperationException("A generated parameter needs at least one kind of character.")
            : RandomNumberGenerator.GetString(alphabet, Math.Max(MinLength, 22));
    }
}
