namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value from outside: configuration, a default, or generated.</summary>
/// <param name="name">The resource's name.</param>
/// <param name="callback">Gives the value, from the default if there is one.</param>
/// <param name="secret">Whether the value is kept out of sight.</param>
public class ParameterResource(string name, Func<ParameterDefault?, string> callback, bool secret = false)
    : Resource(name),
        IManifestExpressionProvider,
        IValueProvider
{
    private readonly Lock _once = new();
    private string? _value;

    /// <summary>Whether the value is kept out of sight.</summary>
    public bool Secret { get; } = secret;

    /// <summary>Where the value comes from when nobody gave one.</summary>
    public ParameterDefault? Default { get; set; }

    /// <inheritdoc />
    public string ValueExpression => $"{{{Name}.value}}";

    /// <inheritdoc />
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        lock (_once)
        {
            return new(_value ??= callback(Default));
        }
    }
}

/// <summary>Where a parameter's value comes from when nobody gave one.</summary>
public abstract class ParameterDefault
{
    /// <summary>The value.</summary>
    public abstract string GetDefaultValue();
}
