using CrmCloud.BuildingBlocks.Lists;

namespace CrmCloud.BuildingBlocks.Data;

/// <summary>
/// SQL that makes a service's tables searchable by the beginnings of words. A migration runs <see cref="Create"/> once, then
/// for each table, and again where its fields change:
/// <code>select crm_searchable('leads', 'name', 'email', 'phone', 'company_name');</code>
/// The arguments after the table are immutable expressions over its rows, those of the catalogue's searchable fields in their
/// order, its title first (a JSON field is given as <c>jsonb_path_query_array(emails, '$[*].address')</c>). The table needs the columns
/// <c>id</c>, <c>workspace_id</c> and <c>deleted_at</c>; existing rows are covered. See docs/decisions/0008-search.md.
/// </summary>
public static class SearchTables
{
    /// <summary>
    /// <c>crm_words(text)</c>: the folded words of a text, as <see cref="TextSearch.Words"/> has them; <c>crm_line(text)</c>: the
    /// beginning of a text as those words in their order. May be run again, by a later migration, which then calls
    /// <c>crm_searchable</c> for its tables anew. <c>crm_searchable</c>: an index over each for one table, and the function
    /// <c>crm_search_TABLE(whole, beginning, line, at_most)</c> that reads them: first the titles that begin with what is sought, which
    /// are the best there are, and only where those are too few whatever has its words.
    /// </summary>
    /// <remarks>
    /// Row-level security keeps PostgreSQL from using an index for an operator that is not leakproof, and none of full text
    /// search is. Hence the function runs as the tables' owner, filters by the workspace of the setting itself, and answers
    /// with ids only: what is read by them passes the policies as always. In the index every word begins with a mark of its
    /// workspace, so that a search meets the words of one workspace only; what is in the bin has no words, and sequential scans
    /// are off: nothing else can seem better to a planner whose statistics are old or of other workspaces.
    /// </remarks>
    public static string Create { get; } =
        Words
            .Replace("$FROM", Literal(TextSearch.Translation().From), StringComparison.Ordinal)
            .Replace("$TO", Literal(TextSearch.Translation().To), StringComparison.Ordinal) + Table;

    // Their cost tells the planner that reading rows is dear. Only words with letters beyond ASCII pay for their folding.
    private const string Words = """
        create or replace function crm_words(content text) returns tsvector language plpgsql immutable strict parallel safe cost 1000 as $words$
        begin
            return array_to_tsvector(array(
                select left(case when octet_length(word) = length(word) then word else translate(word, $FROM, $TO) end, 64)
                from unnest(string_to_array(regexp_replace(lower(left(content, 200000) collate "C"),
                    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000]+', ' ', 'g'), ' ')) word
                where word <> ''));
        end $words$;

        create or replace function crm_line(content text) returns text language plpgsql immutable strict parallel safe cost 1000 as $line$
        declare
            line text := btrim(regexp_replace(lower(left(content, 200) collate "C"),
                '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f\u3000]+', ' ', 'g'));
        begin
            return left(case when octet_length(line) = length(line) then line else translate(line, $FROM, $TO) end, 64);
        end $line$;

        create or replace function crm_words(content text, mark text) returns tsvector language plpgsql immutable strict parallel safe
        cost 1000 as $words$
        begin
            return array_to_tsvector(array(select mark || word from unnest(tsvector_to_array(crm_words(content))) word));
        end $words$;
        """;

    private const string Table = """
        create or replace function crm_searchable(target text, variadic expressions text[]) returns void language plpgsql as $searchable$
        declare
            content text := (
                select string_agg(format('coalesce((%s)::text, '''')', expression), ' || '' '' || ' order by place)
                from unnest(expressions) with ordinality as e(expression, place));
            words text := format(
                'case when deleted_at is null then crm_words(%s, right(workspace_id::text, 8)) end', content);
            title text := format('crm_line(coalesce((%s)::text, ''''))', expressions[1]);
        begin
            execute format('drop index if exists %I', target || '_search');
            -- New rows wait in a list that every search reads: kept short.
            execute format('create index %I on %I using gin ((%s)) with (gin_pending_list_limit = 256)',
                target || '_search', target, words);
            execute format('drop index if exists %I', target || '_search_title');
            execute format('create index %I on %I (workspace_id, (%s collate "C")) where deleted_at is null',
                target || '_search_title', target, title);
            execute format('comment on index %I is %L', target || '_search', array_to_string(expressions, ', '));
            execute format('drop policy if exists search on %I', target);
            execute format('create policy search on %I for select to current_user using (true)', target);
            execute format(
                $search$
                create or replace function %1$I(whole text, beginning text, line text, at_most int) returns setof uuid
                language plpgsql stable strict security definer rows 100
                set search_path = pg_catalog, public set enable_seqscan = off as $body$
                declare
                    crm_workspace uuid := nullif(current_setting('crm.workspace', true), '')::uuid;
                begin
                    return query
                        with begun as materialized (
                            select id from public.%2$I where workspace_id = crm_workspace and deleted_at is null
                                and %4$s collate "C" >= $3 and %4$s collate "C" < $3 || chr(1114111)
                            order by %4$s collate "C" limit case when $3 = '' then 0 else $4 end)
                        select id from begun
                        union all
                        (select id from public.%2$I where workspace_id is not distinct from crm_workspace
                            and (%3$s) @@ $1::tsquery and (select count(*) from begun) < $4 limit $4)
                        union all
                        (select id from public.%2$I where workspace_id is not distinct from crm_workspace
                            and (%3$s) @@ $2::tsquery and (select count(*) from begun) < $4 limit $4)
                        limit $4;
                end $body$;
                $search$,
                'crm_search_' || target, target, words, title);
            execute format('revoke all on function %I(text, text, text, int) from public', 'crm_search_' || target);
            execute format('grant execute on function %I(text, text, text, int) to %I', 'crm_search_' || target, current_setting('crm.app_role'));
        end $searchable$;
        """;

    /// <summary>So much of a title is known by its beginning, in characters.</summary>
    internal const int LongestLine = 64;

    /// <summary>What every word of a workspace begins with in the index. Its rows are told by their workspace, not by this.</summary>
    internal static string MarkOf(Guid workspaceId) => workspaceId.ToString()[^8..];

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
