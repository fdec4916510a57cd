namespace CrmCloud.BuildingBlocks.Data;

/// <summary>
/// SQL that lets rows be found by any of the keys in a JSON array of theirs, such as a person's addresses. A migration runs
/// <see cref="Create"/> once, then for each table, with its columns:
/// <code>select crm_keyed('contacts', 'id', 'email_keys', 'company_ids');</code>
/// </summary>
public static class KeyTables
{
    /// <summary>
    /// <c>crm_keyed(table, id, columns…)</c>: an index over each column and the function <c>crm_with_TABLE_COLUMN(keys)</c>, which
    /// answers with the ids of the workspace's rows that have any of the keys, those in the bin among them.
    /// </summary>
    /// <remarks>
    /// The operators of JSON are not leakproof, hence row-level security keeps PostgreSQL from using an index for them, as it does
    /// for full text; the way around is that of <see cref="SearchTables"/>.
    /// </remarks>
    public const string Create = """
        create function crm_keyed(target text, id_column text, variadic key_columns text[]) returns void language plpgsql as $keyed$
        declare
            key_column text;
        begin
            execute format('drop policy if exists keys on %I', target);
            execute format('create policy keys on %I for select to current_user using (true)', target);
            foreach key_column in array key_columns loop
                execute format('create index %I on %I using gin (%I)', format('%s_with_%s', target, key_column), target, key_column);
                execute format(
                    $function$
                    create function %I(keys text[]) returns setof uuid
                    language plpgsql stable strict security definer rows 20
                    set search_path = pg_catalog, public as $body$
                    begin
                        return query select %I from public.%I
                            where workspace_id = nullif(current_setting('crm.workspace', true), '')::uuid and %I ?| keys;
                    end $body$;
                    $function$,
                    format('crm_with_%s_%s', target, key_column), id_column, target, key_column);
                execute format('revoke all on function %I(text[]) from public', format('crm_with_%s_%s', target, key_column));
                execute format('grant execute on function %I(text[]) to %I',
                    format('crm_with_%s_%s', target, key_column), current_setting('crm.app_role'));
            end loop;
        end $keyed$;
        """;
}
