using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>
/// A record's table as the model maps it, and a reader of its rows that is compiled once: EF's own needs a query of its own
/// making, and costs several times as much per page.
/// </summary>
internal sealed class RecordTable<T>
    where T : Record
{
    private static readonly ConditionalWeakTable<IModel, RecordTable<T>> s_byModel = [];

    private readonly Func<T> _make;
    private readonly Action<T, Guid> _setId;
    private readonly IEntityType _entity;

    private RecordTable(IModel model)
    {
        _entity = model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"The model does not map {typeof(T).Name}.");
        if (_entity.GetComplexProperties().Any())
        {
            throw new InvalidOperationException($"{typeof(T).Name} maps complex properties, which lists do not read.");
        }
        var constructor =
            typeof(T).GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, [])
            ?? throw new InvalidOperationException($"{typeof(T).Name} lacks a constructor without parameters.");
        var properties = _entity.GetProperties().Where(property => !property.IsShadowProperty()).ToArray();
        var table = _entity.GetTableName()!;
        Name = _entity.GetSchema() is { } schema ? $"{schema}.{table}" : table;
        Columns = string.Join(", ", properties.Select(property => SqlName.Quoted(property.GetColumnName())));
        Width = properties.Length;
        _make = Expression.Lambda<Func<T>>(Expression.New(constructor)).Compile();
        var record = Expression.Parameter(typeof(T));
        var id = Expression.Parameter(typeof(Guid));
        _setId = Expression.Lambda<Action<T, Guid>>(Assign(record, _entity.FindProperty(nameof(Record.Id))!, id), record, id).Compile();
        Read = CompileReader(constructor, properties);
    }

    public string Name { get; }

    /// <summary>The columns that <see cref="Read"/> expects, from the first on.</summary>
    public string Columns { get; }

    /// <summary>How many they are.</summary>
    public int Width { get; }

    /// <summary>Makes a record of the reader's present row.</summary>
    public Func<NpgsqlDataReader, T> Read { get; }

    public static RecordTable<T> Of(IModel model) => s_byModel.GetValue(model, static key => new RecordTable<T>(key));

    /// <summary>An empty record, for the ledger to fill.</summary>
    public T Create(Guid id)
    {
        var record = _make();
        _setId(record, id);
        return record;
    }

    /// <summary>True for a plain column that is not null: its order then needs no word on nulls, and ordinary indexes serve it.</summary>
    public bool IsNeverNull(ListField<T> field) =>
        field.Catalogued is { Property: { } name } catalogued
        && _entity.FindProperty(name) is { IsNullable: false } property
        && catalogued.Sql is { } sql
        && (sql == property.GetColumnName() || sql == SqlName.Quoted(property.GetColumnName()));

    private static Func<NpgsqlDataReader, T> CompileReader(ConstructorInfo constructor, IProperty[] properties)
    {
        var reader = Expression.Parameter(typeof(NpgsqlDataReader));
        var record = Expression.Variable(typeof(T));
        var body = new List<Expression> { Expression.Assign(record, Expression.New(constructor)) };
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            var place = Expression.Constant(i);
            var converter = property.GetRelationalTypeMapping().Converter;
            var stored = Plain(converter?.ProviderClrType ?? property.ClrType);
            Expression value = Expression.Call(reader, nameof(NpgsqlDataReader.GetFieldValue), [stored], place);
            if (converter is not null)
            {
                var convert = converter.ConvertFromProviderExpression;
                value = Expression.Invoke(convert, As(value, convert.Parameters[0].Type));
            }
            var assign = Assign(record, property, value);
            body.Add(
                property.IsNullable
                    ? Expression.IfThenElse(
                        Expression.Call(reader, nameof(NpgsqlDataReader.IsDBNull), null, place),
                        Assign(record, property, Expression.Default(property.ClrType)),
                        assign
                    )
                    : assign
            );
        }
        body.Add(record);
        return Expression.Lambda<Func<NpgsqlDataReader, T>>(Expression.Block([record], body), reader).Compile();
    }

    private static BinaryExpression Assign(Expression record, IProperty property, Expression value)
    {
        var member = property.GetMemberInfo(forMaterialization: true, forSet: true);
        var owner = As(record, member.DeclaringType!);
        var target = member is FieldInfo field ? Expression.Field(owner, field) : Expression.Property(owner, (PropertyInfo)member);
        return Expression.Assign(target, As(value, target.Type));
    }

    private static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
