using System.Reflection;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrmCloud.BuildingBlocks.Data;

/// <summary>Stores a value with parts as JSON. Lists of items cannot be deserialised as such: the reader makes them of their items.</summary>
internal sealed class StructureToJson<TValue>()
    : ValueConverter<TValue, string>(
        value => JsonSerializer.Serialize(value, StructuredJson.Options),
        json => StructureText<TValue>.Read(json)
    )
    where TValue : class, IStructured;

internal static class StructureText<TValue>
    where TValue : class, IStructured
{
    private static readonly Func<string, TValue> s_read = Reader();

    public static TValue Read(string json) => s_read(json);

    private static Func<string, TValue> Reader()
    {
        if (typeof(TValue) is not { IsGenericType: true } list || list.GetGenericTypeDefinition() != typeof(ItemList<>))
        {
            return json => JsonSerializer.Deserialize<TValue>(json, StructuredJson.Options)!;
        }
        var method = typeof(StructureText<TValue>).GetMethod(nameof(ReadItems), BindingFlags.NonPublic | BindingFlags.Static)!;
        return method.MakeGenericMethod(list.GetGenericArguments()).CreateDelegate<Func<string, TValue>>();
    }

    private static ItemList<TItem> ReadItems<TItem>(string json)
        where TItem : class => ItemList.Create<TItem>(JsonSerializer.Deserialize<TItem[]>(json, StructuredJson.Options));
}
