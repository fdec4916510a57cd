using System.Linq.Expressions;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// Makes the fields of a catalogue from the properties they are stored in: public name, column, reading and setting all follow
/// from one expression. What differs is said with <c>with</c>: <c>Field.Text&lt;Lead&gt;(lead => lead.City) with { MaxLength = 100 }</c>.
/// </summary>
public static class Field
{
    /// <summary>Longest address that mail knows (RFC 5321, 4.5.3.1.3, less the brackets).</summary>
    private const int LongestEmail = 254;

    public static Field<T> Text<T>(Expression<Func<T, string?>> property)
        where T : Record => Of(property, FieldType.Text);

    public static Field<T> Email<T>(Expression<Func<T, string?>> property)
        where T : Record => Of(property, FieldType.Email) with { MaxLength = LongestEmail };

    public static Field<T> Phone<T>(Expression<Func<T, string?>> property)
        where T : Record => Of(property, FieldType.Phone) with { MaxLength = 50 };

    public static Field<T> Integer<T>(Expression<Func<T, int?>> property)
        where T : Record => Of(property, FieldType.Integer) with { Min = int.MinValue, Max = int.MaxValue };

    public static Field<T> Number<T>(Expression<Func<T, decimal?>> property)
        where T : Record => Of(property, FieldType.Number);

    /// <summary>An amount; see <see cref="MoneyInput"/> for what callers may write.</summary>
    /// <param name="currency">Where the currency goes, which a caller may say along with the amount.</param>
    public static Field<T> Money<T>(Expression<Func<T, decimal?>> amount, Action<T, string> currency)
        where T : Record
    {
        var field = Of(amount, FieldType.Money);
        var set = field.Set!;
        return field with
        {
            Set = (record, value) =>
            {
                var money = value as MoneyInput;
                set(record, money is null ? value : money.Amount);
                if (money?.Currency is { } said)
                {
                    currency(record, said);
                }
            },
        };
    }

    public static Field<T> Flag<T>(Expression<Func<T, bool>> property)
        where T : Record => Of(property, FieldType.Boolean);

    public static Field<T> Date<T>(Expression<Func<T, DateOnly?>> property)
        where T : Record => Of(property, FieldType.Date);

    public static Field<T> Time<T>(Expression<Func<T, DateTimeOffset?>> property)
        where T : Record => Of(property, FieldType.Time);

    /// <summary>The id of another record.</summary>
    public static Field<T> Reference<T>(Expression<Func<T, Guid?>> property)
        where T : Record => Of(property, FieldType.Id);

    /// <summary>The ids of other records, at most 200; lists find a record by any of them.</summary>
    public static Field<T> References<T>(Expression<Func<T, IReadOnlyList<Guid>>> property)
        where T : Record => Of(property, FieldType.Ids);

    public static Field<T> Tags<T>(Expression<Func<T, IReadOnlyList<string>>> property)
        where T : Record => Of(property, FieldType.Tags);

    /// <summary>One of an enum's values, by their lower-camel names.</summary>
    public static Field<T> Choice<T, TEnum>(Expression<Func<T, TEnum>> property)
        where T : Record
        where TEnum : struct, Enum => Of(property, FieldType.Choice) with { Choices = Names<TEnum>() };

    /// <summary>One of an enum's values, or none.</summary>
    public static Field<T> Choice<T, TEnum>(Expression<Func<T, TEnum?>> property)
        where T : Record
        where TEnum : struct, Enum => Of(property, FieldType.Choice) with { Choices = Names<TEnum>() };

    /// <summary>A list of values with parts.</summary>
    /// <param name="most">How many items are accepted.</param>
    /// <param name="check">What is wrong with an item, for a person; null where it is fine.</param>
    public static Field<T> Items<T, TItem>(Expression<Func<T, ItemList<TItem>>> property, int most, Func<TItem, string?>? check = null)
        where T : Record
        where TItem : class => Of(property, FieldType.Structure) with { Structure = new ItemsReader<TItem>(most, check), Sql = null };

    /// <summary>A value with parts.</summary>
    /// <param name="check">What is wrong with it, for a person; null where it is fine.</param>
    public static Field<T> Parts<T, TValue>(Expression<Func<T, TValue?>> property, Func<TValue, string?>? check = null)
        where T : Record
        where TValue : class, IStructured =>
        Of(property, FieldType.Structure) with
        {
            Structure = new PartsReader<TValue>(check),
            Sql = null,
        };

    /// <summary>What follows from other fields.</summary>
    /// <param name="sql">The column or expression that says the same; null where lists cannot filter or sort by it.</param>
    public static Field<T> Computed<T>(string name, FieldType type, Func<T, object?> get, string? sql = null)
        where T : Record =>
        new()
        {
            Name = name,
            Type = type,
            Get = get,
            Sql = sql,
        };

    /// <summary>The id, which every catalogue begins with.</summary>
    public static Field<T> RecordId<T>()
        where T : Record => Computed<T>("id", FieldType.Id, record => record.Id, "id");

    /// <summary>When it was made and changed, and its version: the end of every catalogue.</summary>
    public static IEnumerable<Field<T>> Stamps<T>()
        where T : Record =>
        [
            Of<T, DateTimeOffset>(record => record.CreatedAt, FieldType.Time) with
            {
                ReadOnly = true,
            },
            Computed<T>("updatedAt", FieldType.Time, record => record.UpdatedAt, "updated_at"),
            Computed<T>("version", FieldType.Integer, record => record.Version, "version"),
        ];

    private static Field<T> Of<T, TValue>(Expression<Func<T, TValue>> property, FieldType type)
        where T : Record
    {
        var access = new FieldAccess<T>(property);
        var name = access.Property.Name;
        return new Field<T>
        {
            Name = JsonNamingPolicy.CamelCase.ConvertName(name),
            Type = type,
            Property = name,
            Sql = SnakeCase.Of(name),
            Get = access.Get,
            Set = access.Set,
        };
    }

    private static string[] Names<TEnum>()
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(Records.Choice.Of)];
}
