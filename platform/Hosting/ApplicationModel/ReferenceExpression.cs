using System.Runtime.CompilerServices;
using System.Text;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Text with values in it that are known only when the application runs.</summary>
public class ReferenceExpression : IManifestExpressionProvider, IValueProvider, IValueWithReferences
{
    private readonly object[] _parts;

    private ReferenceExpression(object[] parts) => _parts = parts;

    /// <inheritdoc />
    public string ValueExpression => string.Concat(_parts.Select(p => p as string ?? ((IManifestExpressionProvider)p).ValueExpression));

    /// <summary>The values in the text.</summary>
    public IReadOnlyList<IValueProvider> ValueProviders => [.. _parts.OfType<IValueProvider>()];

    IEnumerable<object> IValueWithReferences.References => _parts.OfType<IValueProvider>();

    /// <summary>Makes an expression of an interpolated string over endpoints, parameters and connection strings.</summary>
    public static ReferenceExpression Create(in ExpressionInterpolatedStringHandler handler) => handler.Build();

    /// <inheritdoc />
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            text.Append(part as string ?? await ((IValueProvider)part).GetValueAsync(cancellationToken));
        }

        return text.ToString();
    }

    /// <summary>Collects the parts of the interpolated string.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct ExpressionInterpolatedStringHandler
    {
        private readonly List<object> _collected;

        /// <param name="literalLength">Given by the compiler.</param>
        /// <param name="formattedCount">Given by the compiler.</param>
        public ExpressionInterpolatedStringHandler(int literalLength, int formattedCount) =>
            _collected = new List<object>(formattedCount + Math.Min(literalLength, formattedCount + 1));

        /// <summary>Text as it stands.</summary>
        public readonly void AppendLiteral(string value) => _collected.Add(value);

        /// <summary>Text as it stands.</summary>
        public readonly void AppendFormatted(string? value) => _collected.Add(value ?? "");

        /// <summary>A value that is known later.</summary>
        public readonly void AppendFormatted<T>(T valueProvider)
            where T : IValueProvider, IManifestExpressionProvider => _collected.Add(valueProvider);

        /// <summary>A resource whose value is known later.</summary>
        public readonly void AppendFormatted<T>(IResourceBuilder<T> valueProvider)
            where T : IResource, IValueProvider, IManifestExpressionProvider => _collected.Add(valueProvider.Resource);

        internal readonly ReferenceExpression Build() => new([.. _collected]);
    }
}
