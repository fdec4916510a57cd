using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>One condition.</summary>
/// <param name="Value">Of the field's kind; a list of such for In; bool for IsNull; a text for Contains and StartsWith.</param>
public sealed record ListFilter<T>(ListField<T> Field, FilterOperator Operator, object Value)
    where T : Record
{
    internal IReadOnlyList<object> Values => (IReadOnlyList<object>)Value;
}

/// <summary>One key of the order. Records without a value come last in either direction.</summary>
public sealed record ListSort<T>(ListField<T> Field, bool Descending)
    where T : Record;
