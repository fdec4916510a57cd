using System.Text.Json;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>Reads the values of a field with parts.</summary>
public abstract class StructureReader
{
    /// <summary>Reads what a caller sent: malformed for unknown parts and wrong types, invalid for values out of bounds.</summary>
    public abstract (object? Value, FieldProblem? Problem) Read(JsonElement json);

    /// <summary>Reads what was valid when it was stored, whatever today's bounds are.</summary>
    public abstract object ReadStored(JsonElement json);

    private protected static (TValue? Value, FieldProblem? Problem) Parse<TValue>(JsonElement json)
        where TValue : class
    {
        if (HoldsNul(json))
        {
            return (null, new FieldProblem(false, "The text holds a NUL character, which cannot be stored."));
        }
        try
        {
            return (json.Deserialize<TValue>(StructuredJson.Options), null);
        }
        catch (JsonException error)
        {
            return (null, new FieldProblem(true, Explained(error)));
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in an escape: System.Text.Json has no other way to say so.
            return (null, new FieldProblem(true, "Expected texts of valid Unicode."));
        }
    }

    /// <summary>Where in the value, without the CLR names that the serializer's own words carry.</summary>
    private static string Explained(JsonException error) =>
        error.Message.Contains("could not be mapped", StringComparison.Ordinal)
            ? $"There is no such part: {error.Path}."
            : $"Not understood at {error.Path ?? "$"}: a part is missing, unknown or of the wrong type.";

    private static bool HoldsNul(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.String => json.GetRawText().Contains("\\u0000", StringComparison.Ordinal),
            JsonValueKind.Array => json.EnumerateArray().Any(HoldsNul),
            JsonValueKind.Object => json.EnumerateObject().Any(part => HoldsNul(part.Value)),
            _ => false,
        };
}

internal sealed class ItemsReader<TItem>(int most, Func<TItem, string?>? check) : StructureReader
    where TItem : class
{
    public override (object? Value, FieldProblem? Problem) Read(JsonElement json)
    {
        var (items, problem) = Parse<TItem[]>(json);
        if (items is null)
        {
            return (null, problem);
        }
        if (items.Length > most)
        {
            return (null, new FieldProblem(false, $"More than {most}."));
        }
        if (items.Contains(null!))
        {
            return (null, new FieldProblem(true, "An item is null."));
        }
        return items.Select(item => check?.Invoke(item)).FirstOrDefault(message => message is not null) is { } refusal
            ? (null, new FieldProblem(false, refusal))
            : (new ItemList<TItem>(items), null);
    }

    public override object ReadStored(JsonElement json) => new ItemList<TItem>(json.Deserialize<TItem[]>(StructuredJson.Options)!);
}

internal sealed class PartsReader<TValue>(Func<TValue, string?>? check) : StructureReader
    where TValue : class, IStructured
{
    public override (object? Value, FieldProblem? Problem) Read(JsonElement json)
    {
        var (value, problem) = Parse<TValue>(json);
        if (value is null)
        {
            return (null, problem);
        }
        return check?.Invoke(value) is { } refusal ? (null, new FieldProblem(false, refusal)) : (value.IsEmpty ? null : value, null);
    }

    public override object ReadStored(JsonElement json) => json.Deserialize<TValue>(StructuredJson.Options)!;
}
