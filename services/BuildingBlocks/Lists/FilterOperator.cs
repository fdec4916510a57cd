namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>How a filter compares; its name in the query is the lower-camel one.</summary>
public enum FilterOperator
{
    /// <summary>Equal; on a list of texts: has it. The default.</summary>
    Eq,

    /// <summary>Not equal, which a record without a value is too.</summary>
    Ne,
    Gt,
    Gte,
    Lt,
    Lte,

    /// <summary>Equal to one of several; on a list of texts: has one of them.</summary>
    In,

    /// <summary>Text anywhere inside, whatever its case and accents; on a list of texts: has it.</summary>
    Contains,

    /// <summary>Text at the beginning, whatever its case and accents.</summary>
    StartsWith,

    /// <summary>Has no value (true) or has one (false).</summary>
    IsNull,
}
