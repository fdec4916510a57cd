using System.Linq.Expressions;
using System.Reflection;

namespace CrmCloud.BuildingBlocks.Records;

/// <summary>
/// Reads and sets a property as fields do: enums by name, whole numbers as <c>long</c>, and nothing as the property's own idea of
/// nothing (an empty text where it is never null, an empty list).
/// </summary>
internal sealed class FieldAccess<T>
    where T : Record
{
    public FieldAccess(LambdaExpression property)
    {
        var body = property.Body is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : property.Body;
        if (body is not MemberExpression { Member: PropertyInfo member } || member.SetMethod is null)
        {
            throw new ArgumentException($"{property} names no property that can be set.", nameof(property));
        }
        Property = member;
        var record = Expression.Parameter(typeof(T));
        Get = Expression.Lambda<Func<T, object?>>(Reading(Expression.Property(record, member)), record).Compile();
        var value = Expression.Parameter(typeof(object));
        Set = Expression
            .Lambda<Action<T, object?>>(Expression.Assign(Expression.Property(record, member), Setting(value, member)), record, value)
            .Compile();
    }

    public PropertyInfo Property { get; }

    public Func<T, object?> Get { get; }

    public Action<T, object?> Set { get; }

    private static Expression Reading(Expression property)
    {
        var plain = Nullable.GetUnderlyingType(property.Type) ?? property.Type;
        if (plain.IsEnum)
        {
            return Call(nameof(NameOf), plain, Expression.Convert(property, typeof(Nullable<>).MakeGenericType(plain)));
        }
        if (plain == typeof(int))
        {
            return Expression.Convert(Expression.Convert(property, typeof(long?)), typeof(object));
        }
        return Expression.Convert(property, typeof(object));
    }

    private static Expression Setting(ParameterExpression value, PropertyInfo property)
    {
        var type = property.PropertyType;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            var read = Call(nameof(ValueOf), plain, value);
            return type == plain ? Expression.Coalesce(read, Expression.Default(plain)) : read;
        }
        if (plain == typeof(int))
        {
            return Expression.Convert(
                type == plain ? Expression.Coalesce(Read(typeof(long?)), Expression.Constant(0L)) : Read(typeof(long?)),
                type
            );
        }
        if (type.IsValueType)
        {
            return type == plain
                ? Expression.Coalesce(Read(typeof(Nullable<>).MakeGenericType(type)), Expression.Default(type))
                : Read(type);
        }
        return Nothing(property) is { } nothing ? Expression.Coalesce(Read(type), Expression.Constant(nothing, type)) : Read(type);

        UnaryExpression Read(Type wanted) => Expression.Convert(value, wanted);
    }

    /// <summary>What stands for nothing in a property that is never null; null where null may stand for itself.</summary>
    private static object? Nothing(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(IReadOnlyList<string>))
        {
            return Array.Empty<string>();
        }
        if (type == typeof(IReadOnlyList<Guid>))
        {
            return Array.Empty<Guid>();
        }
        if (new NullabilityInfoContext().Create(property).WriteState != NullabilityState.NotNull)
        {
            return null;
        }
        return type == typeof(string) ? "" : type.GetProperty("Empty", BindingFlags.Public | BindingFlags.Static)?.GetValue(null);
    }

    private static MethodCallExpression Call(string method, Type choice, Expression argument) =>
        Expression.Call(
            typeof(FieldAccess<T>).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(choice),
            argument
        );

    private static string? NameOf<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } choice ? Choice.Of(choice) : null;

    private static TEnum? ValueOf<TEnum>(object? name)
        where TEnum : struct, Enum => name is null ? null : Choice.Parse<TEnum>(name);
}
