using CrmCloud.Bench.Running;
using Npgsql;

namespace CrmCloud.Bench.Floors;

/// <summary>
/// Copies of the Leads service's tables, with the same indexes and policies, in a schema of their own: what a floor writes
/// there no relay publishes and no change feed follows, so that it pays for nothing but its inserts.
/// </summary>
internal static class TwinTables
{
    private const string Make = """
        drop schema if exists bench cascade;
        create schema bench;
        create table bench.leads (like public.leads including all);
        create table bench.ledger (like public.ledger including all);
        create table bench.outbox (like public.outbox including all);
        create table bench.subject_keys (like erasure.subject_keys including all);
        grant usage on schema bench to leads_app;
        select set_config('crm.app_role', 'leads_app', false), set_config('crm.relay_role', 'leads_relay', false);
        select public.crm_protect('bench.leads'), public.crm_protect('bench.ledger'), public.crm_protect('bench.outbox'),
            public.crm_protect('bench.subject_keys');
        reset crm.app_role;
        reset crm.relay_role;

        create table bench.outbox_kept (like public.outbox);
        create function bench.keep() returns trigger language plpgsql security definer as $$
        begin
            insert into bench.outbox_kept select new.*;
            return null;
        end $$;
        """;

    public static Task MakeAsync(Databases databases) => RunAsync(databases, Make);

    public static Task DropAsync(Databases databases) => RunAsync(databases, "drop schema if exists bench cascade");

    public static Task EmptyAsync(Databases databases) =>
        RunAsync(databases, "truncate bench.leads, bench.ledger, bench.outbox, bench.subject_keys");

    /// <summary>Keeps a copy of the events that the work writes; published ones are gone from the outbox at once.</summary>
    public static async Task KeepingEventsAsync(Databases databases, Func<Task> work)
    {
        await RunAsync(
            databases,
            "truncate bench.outbox_kept; create trigger bench_keep after insert on public.outbox for each row execute function bench.keep()"
        );
        try
        {
            await work();
        }
        finally
        {
            await RunAsync(databases, "drop trigger bench_keep on public.outbox");
        }
    }

    private static async Task RunAsync(Databases databases, string sql)
    {
        await using NpgsqlCommand command = databases.Leads.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
