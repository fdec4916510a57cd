namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value that is known only when the application runs.</summary>
public interface IValueProvider
{
    /// <summary>The value now, or null when there is none.</summary>
    ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
}

/// <summary>A value that has a placeholder in a published manifest.</summary>
public interface IManifestExpressionProvider
{
    /// <summary>The placeholder, for example <c>{leads.bindings.http.url}</c>.</summary>
    string ValueExpression { get; }
}

/// <summary>A value made of other values or resources.</summary>
public interface IValueWithReferences
{
    /// <summary>What the value is made of.</summary>
    IEnumerable<object> References { get; }
}
