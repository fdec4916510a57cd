using CrmCloud.DatabaseSetup;
using Npgsql;
using Shouldly;
using Xunit;

namespace CrmCloud.Testing.Tests;

public class ServersTests
{
    [Fact]
    public async Task Each_role_reaches_its_own_database_and_no_other()
    {
        await using var leads = await TestDatabase.CreateAsync("leads");
        await using var reporting = await TestDatabase.CreateAsync("reporting");

        foreach (var own in new[] { leads.App, leads.Migrator, leads.Relay })
        {
            (await ScalarAsync<string>(own, "SELECT current_database()")).ShouldBe(leads.Name);
            var foreign = new NpgsqlConnectionStringBuilder(own) { Database = reporting.Name }.ConnectionString;
            var refusal = await Should.ThrowAsync<PostgresException>(() => ScalarAsync<string>(foreign, "SELECT current_database()"));
            refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    [Fact]
    public async Task No_role_may_pass_the_policies_and_only_the_migrator_makes_tables()
    {
        await using var database = await TestDatabase.CreateAsync("leads");

        var privileged =
            "SELECT count(*) FROM pg_roles WHERE rolname LIKE '" + database.Name + "%' AND (rolsuper OR rolbypassrls OR rolcreaterole)";
        (await ScalarAsync<long>(database.Superuser, privileged)).ShouldBe(0);
        await ScalarAsync<object>(database.Migrator, "CREATE TABLE things (id int)");
        foreach (var role in new[] { database.App, database.Relay })
        {
            await Should.ThrowAsync<PostgresException>(() => ScalarAsync<object>(role, "CREATE TABLE others (id int)"));
            await Should.ThrowAsync<PostgresException>(() => ScalarAsync<object>(role, "CREATE TEMPORARY TABLE others (id int)"));
        }
        (await ScalarAsync<string>(database.App, "SHOW statement_timeout")).ShouldBe("30s");
    }

    [Fact]
    public async Task Setting_up_again_takes_new_passwords_and_narrows_a_widened_role()
    {
        var server = (await TestServers.PostgresAsync()).ConnectionString;
        var name = "again_" + Guid.CreateVersion7().ToString("N")[^12..];
        var cancellation = TestContext.Current.CancellationToken;
        await RoleSetup.EnsureAsync(server, new ServiceDatabase(name, "it's", @"a\b", "c"), cancellation);
        await ScalarAsync<object>(server, $"ALTER ROLE {name}_app SUPERUSER");

        await RoleSetup.EnsureAsync(server, new ServiceDatabase(name, "new", "new", "new"), cancellation);

        (await ScalarAsync<bool>(server, $"SELECT rolsuper FROM pg_roles WHERE rolname = '{name}_app'")).ShouldBeFalse();
        await ScalarAsync<object>(server, $"DROP DATABASE {name}");
        await ScalarAsync<object>(server, $"DROP ROLE {name}_app, {name}_relay, {name}_migrator");
    }

    [Fact]
    public async Task A_broker_of_ones_own_comes_back_after_a_crash_and_keeps_its_virtual_hosts()
    {
        await using var server = await RabbitMqServer.StartAsync();
        await using var broker = await server.CreateVirtualHostAsync();
        new Uri(broker.ConnectionString).AbsolutePath.Length.ShouldBeGreaterThan(1);

        server.Crash();
        await Should.ThrowAsync<HttpRequestException>(server.CreateVirtualHostAsync);
        await server.ResumeAsync();

        await using var another = await server.CreateVirtualHostAsync();
        another.ConnectionString.ShouldNotBe(broker.ConnectionString);
    }

    private static async Task<T?> ScalarAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T?)await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
