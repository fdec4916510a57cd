using System.Text.Json;
using System.Text.Json.Serialization;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// A value with parts that a field holds as a whole: an address, a list of telephone numbers. Immutable, compared by value, stored
/// as JSON; history and undo know it only as a whole.
/// </summary>
public interface IStructured
{
    /// <summary>True where it says nothing: history takes it for no value.</summary>
    bool IsEmpty { get; }

    /// <summary>In one line, for exports.</summary>
    string Display { get; }

    /// <summary>What lists find it by, where they take it for tags: see <see cref="Field{T}.ListedAs"/>.</summary>
    IReadOnlyList<string> Texts => [Display];
}

/// <summary>How structured values look as JSON, in the API, in the table and in the ledger alike.</summary>
public static class StructuredJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            NumberHandling = JsonNumberHandling.Strict,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
}
