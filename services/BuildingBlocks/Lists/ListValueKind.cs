using CrmCloud.BuildingBlocks.Records;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>How values compare, in SQL and in memory alike.</summary>
internal enum ListValueKind
{
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Time,
    Id,
    Tags,
}

internal static class ListValueKinds
{
    private static readonly FilterOperator[] s_equality = [FilterOperator.Eq, FilterOperator.Ne, FilterOperator.In, FilterOperator.IsNull];
    private static readonly FilterOperator[] s_boolean = [FilterOperator.Eq, FilterOperator.Ne, FilterOperator.IsNull];
    private static readonly FilterOperator[] s_text = [.. s_equality, FilterOperator.Contains, FilterOperator.StartsWith];
    private static readonly FilterOperator[] s_tags = [.. s_equality, FilterOperator.Contains];
    private static readonly FilterOperator[] s_ordered =
    [
        .. s_equality,
        FilterOperator.Gt,
        FilterOperator.Gte,
        FilterOperator.Lt,
        FilterOperator.Lte,
    ];

    public static ListValueKind Of(FieldType type) =>
        type switch
        {
            FieldType.Text or FieldType.Email or FieldType.Phone or FieldType.Url or FieldType.Choice => ListValueKind.Text,
            FieldType.Integer => ListValueKind.Integer,
            FieldType.Number or FieldType.Money => ListValueKind.Number,
            FieldType.Boolean => ListValueKind.Boolean,
            FieldType.Date => ListValueKind.Date,
            FieldType.Time => ListValueKind.Time,
            FieldType.Id => ListValueKind.Id,
            FieldType.Tags or FieldType.Ids => ListValueKind.Tags,
            FieldType.Structure => ListValueKind.Text,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
        };

    public static IReadOnlyList<FilterOperator> OperatorsOf(FieldType type) =>
        type switch
        {
            FieldType.Text or FieldType.Email or FieldType.Phone or FieldType.Url or FieldType.Structure => s_text,
            FieldType.Choice or FieldType.Id => s_equality,
            FieldType.Boolean => s_boolean,
            FieldType.Tags or FieldType.Ids => s_tags,
            _ => s_ordered,
        };
}
