namespace CrmCloud.BuildingBlocks.Data;

/// <summary>Names in SQL that is written by hand: quoted, since some fields are called as SQL's own words (order, default).</summary>
internal static class SqlName
{
    public static string Quoted(string column) => $"\"{column}\"";
}
