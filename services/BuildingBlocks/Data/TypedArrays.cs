namespace CrmCloud.BuildingBlocks.Data;

/// <summary>Npgsql wants arrays of the element's own type.</summary>
internal static class TypedArrays
{
    public static Array Of(object?[] values, Type elementType)
    {
        var element =
            elementType.IsValueType && Nullable.GetUnderlyingType(elementType) is null && values.Contains(null)
                ? typeof(Nullable<>).MakeGenericType(elementType)
                : elementType;
        var array = Array.CreateInstance(element, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            array.SetValue(values[i], i);
        }
        return array;
    }
}
