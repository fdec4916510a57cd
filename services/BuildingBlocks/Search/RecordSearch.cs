using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Lists;
using Npgsql;
using NpgsqlTypes;

namespace CrmCloud.BuildingBlocks.Search;

/// <summary>How records of one type are found by words and named by id. Made by <see cref="SearchRegistration"/>.</summary>
/// <param name="Type">Singular public name, such as <c>lead</c>.</param>
/// <param name="Scope">What a caller needs to read them, such as <c>leads:read</c>.</param>
/// <param name="Table">Their table, made searchable by <see cref="Data.SearchTables"/>.</param>
/// <param name="Title">SQL of the title.</param>
/// <param name="Subtitle">SQL of what tells it from others of the same title.</param>
public sealed record RecordSearch(string Type, string Scope, string Table, string Title, string Subtitle)
{
    /// <summary>
    /// Most records of which the best are chosen. More than these have too common words for an order to mean something; titles that
    /// begin with what is sought come first, then whole words, then beginnings.
    /// </summary>
    private const int Considered = 100;

    /// <summary>Id, title and subtitle of records in which every word begins a word.</summary>
    internal NpgsqlBatchCommand Find(IReadOnlyList<string> words, Guid workspaceId)
    {
        var sql = new SqlText();
        var workspace = sql.Parameter(workspaceId, NpgsqlDbType.Uuid);
        var mark = SearchTables.MarkOf(workspaceId);
        var whole = sql.Parameter(string.Join(" & ", words.Select(word => $"'{mark}{word}'")), NpgsqlDbType.Text);
        var beginning = sql.Parameter(string.Join(" & ", words.Select(word => $"'{mark}{word}':*")), NpgsqlDbType.Text);
        var line = sql.Parameter(Line(words), NpgsqlDbType.Text);
        return sql.Append(
                $"select id, {Text(Title)}, {Text(Subtitle)} from {Table} where workspace_id = {workspace} and deleted_at is null"
            )
            .Append($" and id = any(array(select crm_search_{Table}({whole}, {beginning}, {line}, ")
            .Append(Considered)
            .Append(")))")
            .ToCommand();
    }

    /// <summary>Id, title and an empty subtitle of those records that exist and are not in the bin.</summary>
    internal NpgsqlBatchCommand Name(Guid[] ids, Guid workspaceId)
    {
        var sql = new SqlText();
        var workspace = sql.Parameter(workspaceId, NpgsqlDbType.Uuid);
        var wanted = sql.Parameter(ids, NpgsqlDbType.Array | NpgsqlDbType.Uuid);
        return sql.Append(
                $"select id, {Text(Title)}, '' from {Table} where workspace_id = {workspace} and deleted_at is null and id = any({wanted})"
            )
            .ToCommand();
    }

    /// <summary>What titles are to begin with; empty where that is longer than what is known of them.</summary>
    private static string Line(IReadOnlyList<string> words)
    {
        var line = string.Join(' ', words);
        return line.Length < SearchTables.LongestLine ? line : "";
    }

    private static string Text(string expression) => $"coalesce(({expression})::text, '')";
}
