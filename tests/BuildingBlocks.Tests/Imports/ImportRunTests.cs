using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

/// <summary>Imports that are large, interrupted, or shared.</summary>
public sealed class ImportRunTests
{
    private static readonly object s_mapping = new { columns = new { id = "externalId", name = "name" }, match = "externalId" };

    [Fact]
    public async Task An_import_that_crashes_goes_on_behind_the_last_saved_batch()
    {
        await using var app = await VisitorsApp.StartAsync();
        var batches = 0;
        app.Hooks.Saving = _ =>
        {
            if (++batches is 3 or 4)
            {
                throw new InvalidOperationException("The test pulls the plug.");
            }
        };
        var import = await app.ImportAsync(s_mapping, Rows(950));

        ImportRowsTests.Counts(import).ShouldBe("done total=950 created=950 updated=0 skipped=0 failed=0");
        batches.ShouldBe(12);
        (await app.CountAsync("select count(*) from ledger where workspace_id = @workspace and record_type = 'visitor'")).ShouldBe(950);
    }

    [Fact]
    public async Task Another_replica_takes_up_what_one_left_behind()
    {
        await using var other = await VisitorsApp.StartAsync();
        var stopped = new TaskCompletionSource();
        other.Hooks.Saving = batch =>
        {
            if (batch.Db.Set<Visitor>().Count() >= 300)
            {
                stopped.TrySetResult();
                throw new InvalidOperationException("The test stops the replica here.");
            }
        };
        var accepted = await other.UploadAsync(s_mapping, Encoding.UTF8.GetBytes(Rows(950))).ReadJsonAsync(HttpStatusCode.Accepted);
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await other.StopAsync();

        await using var next = await other.ReplicaAsync();
        ImportRowsTests
            .Counts(await next.EndedAsync($"imports/{accepted.GetProperty("id").GetString()}"))
            .ShouldBe("done total=950 created=950 updated=0 skipped=0 failed=0");
    }

    [Fact]
    public async Task Two_replicas_do_every_row_once()
    {
        await using var one = await VisitorsApp.StartAsync();
        await using var two = await one.ReplicaAsync();
        var imports = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => (i % 2 == 0 ? one : two).ImportAsync(s_mapping, Rows(300))));

        imports.Sum(import => import.GetProperty("created").GetInt64()).ShouldBe(300);
        imports.Sum(import => import.GetProperty("skipped").GetInt64()).ShouldBe(900);
        (await one.VisitorsAsync()).Count.ShouldBe(300);
    }

    [Fact]
    public async Task An_import_that_always_fails_is_given_up_with_a_reason()
    {
        await using var app = await VisitorsApp.StartAsync();
        app.Hooks.Saving = _ => throw new InvalidOperationException("Always.");
        var import = await app.ImportAsync(s_mapping, Rows(10));
        import.GetProperty("state").GetString().ShouldBe("failed");
        import.GetProperty("problem").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task A_large_file_does_not_fill_the_memory()
    {
        // 12 MB here; the size grows the file and not the memory, which CRM_TEST_IMPORT_MB shows with 200.
        var size = int.Parse(Environment.GetEnvironmentVariable("CRM_TEST_IMPORT_MB") ?? "12", CultureInfo.InvariantCulture) * 1024L * 1024;
        await using var app = await VisitorsApp.StartAsync(batchSize: 1_000);
        var padding = new string('p', 2_000);
        using var file = new MemoryStream();
        await using (var writer = new StreamWriter(file, leaveOpen: true))
        {
            await writer.WriteAsync("id,name,padding\n");
            for (var i = 0; file.Length < size; i++)
            {
                await writer.WriteAsync($"{i},Name of {i},{padding}\n");
            }
        }
        var bytes = file.ToArray();
        var rows = bytes.AsSpan().Count((byte)'\n') - 1;
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var running = app.ImportAsync(s_mapping, bytes, TimeSpan.FromMinutes(10));
        var most = 0L;
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(250));
        while (!running.IsCompleted)
        {
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        (await running).GetProperty("created").GetInt64().ShouldBe(rows);
        most.ShouldBeLessThan(80L * 1024 * 1024);
    }

    [Theory]
    [InlineData("original/olist_marketing_qualified_leads_dataset.csv", "yyyy-MM-dd")]
    [InlineData("as-found/mql_excel-saved_vinuthna.csv", "dd-MM-yyyy")]
    [InlineData("as-found/mql_3col_mohithchava.csv", "M/d/yyyy")]
    public async Task A_real_file_of_8000_leads_is_read_and_read_again(string name, string format)
    {
        var original = await File.ReadAllBytesAsync(
            SharedData.PathOf("olist/original/olist_marketing_qualified_leads_dataset.csv"),
            TestContext.Current.CancellationToken
        );
        var found = await File.ReadAllBytesAsync(SharedData.PathOf($"olist/{name}"), TestContext.Current.CancellationToken);
        await using var app = await VisitorsApp.StartAsync(batchSize: 1_000);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var first = await app.ImportAsync(Olist("yyyy-MM-dd"), original);
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"8,000 rows in {clock.Elapsed}, {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds:0.00} s of CPU"
        );

        ImportRowsTests.Counts(first).ShouldBe("done total=8000 created=8000 updated=0 skipped=0 failed=0");
        // As other programs saved it, with the right form of its dates, it is the same.
        ImportRowsTests
            .Counts(await app.ImportAsync(Olist(format), found))
            .ShouldBe("done total=8000 created=0 updated=0 skipped=8000 failed=0");
        (await app.VisitorsAsync())
            .GroupBy(visitor => visitor.Source)
            .ToDictionary(group => group.Key ?? "", group => group.Count())["organic_search"]
            .ShouldBe(2296);
    }

    internal static object Olist(string format) =>
        new
        {
            columns = new
            {
                mql_id = (object)"externalId",
                first_contact_date = (object)new { field = "createdAt", format },
                origin = (object)"source",
                landing_page_id = (object)"custom.landingPageId",
            },
            match = "externalId",
            createMissing = new[] { "custom" },
            timeZone = "America/Sao_Paulo",
        };

    private static string Rows(int count) => "id,name\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"{i},Name of {i}\n"));
}
