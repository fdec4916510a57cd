using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>Writes what changed in a tracked record: {field: [before, after]}, personal fields apart.</summary>
internal sealed class PatchWriter
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> _ordinary = new(512);
    private readonly ArrayBufferWriter<byte> _personal = new(256);
    private readonly List<string> _fields = [];
    private bool _hasPersonal;

    /// <summary>Names of the changed fields.</summary>
    public IReadOnlyList<string> Fields => _fields;

    public string Patch => Encoding.UTF8.GetString(_ordinary.WrittenSpan);

    /// <summary>The personal part, or nothing.</summary>
    public ReadOnlySpan<byte> Personal => _hasPersonal ? _personal.WrittenSpan : default;

    public static PatchWriter Of(EntityEntry entry, LedgerShape shape)
    {
        var patch = new PatchWriter();
        using var ordinary = new Utf8JsonWriter(patch._ordinary, s_options);
        using var personal = new Utf8JsonWriter(patch._personal, s_options);
        ordinary.WriteStartObject();
        personal.WriteStartObject();
        foreach (var property in entry.Properties)
        {
            if (!shape.Fields.TryGetValue(property.Metadata.Name, out var field))
            {
                if (property.Metadata.Name == nameof(CustomRecord.Custom))
                {
                    patch.WriteCustom(entry, property, ordinary);
                }
                continue;
            }
            var before = entry.State == EntityState.Added ? null : property.OriginalValue;
            var after = entry.State == EntityState.Deleted ? null : property.CurrentValue;
            if (
                entry.State == EntityState.Modified
                    ? !property.IsModified || FieldValues.Same(before, after)
                    : FieldValues.IsNothing(before) && FieldValues.IsNothing(after)
            )
            {
                continue;
            }
            patch._fields.Add(field.Name);
            if (field.Personal)
            {
                patch._hasPersonal = true;
                ordinary.WriteNull(field.Name);
            }
            Pair(field.Personal ? personal : ordinary, field.Name, before, after);
        }
        ordinary.WriteEndObject();
        personal.WriteEndObject();
        ordinary.Flush();
        personal.Flush();
        return patch;
    }

    private void WriteCustom(EntityEntry entry, PropertyEntry property, Utf8JsonWriter writer)
    {
        var before = entry.State == EntityState.Added ? CustomValues.Empty : (CustomValues)property.OriginalValue!;
        var after = entry.State == EntityState.Deleted ? CustomValues.Empty : (CustomValues)property.CurrentValue!;
        foreach (var key in CustomValues.Differences(before, after))
        {
            var name = $"custom.{key}";
            _fields.Add(name);
            writer.WritePropertyName(name);
            writer.WriteStartArray();
            WriteNode(writer, before[key]);
            WriteNode(writer, after[key]);
            writer.WriteEndArray();
        }
    }

    private static void WriteNode(Utf8JsonWriter writer, System.Text.Json.Nodes.JsonNode? node)
    {
        if (node is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            node.WriteTo(writer);
        }
    }

    private static void Pair(Utf8JsonWriter writer, string name, object? before, object? after)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        FieldJson.Write(writer, Plain(before));
        FieldJson.Write(writer, Plain(after));
        writer.WriteEndArray();
    }

    /// <summary>Enums are recorded by their public, lower-camel name.</summary>
    private static object? Plain(object? value) => value is Enum choice ? JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()) : value;
}
