using System.Net;
using System.Net.Http.Json;
using System.Text;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

/// <summary>What is accepted, and what leaves nothing behind.</summary>
public sealed class ImportUploadTests
{
    private static readonly byte[] s_file = "id,name\n1,Ana\n"u8.ToArray();
    private static readonly object s_mapping = new { columns = new { id = "externalId", name = "name" } };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_parts_come_in_any_order(bool fileFirst)
    {
        await using var app = await VisitorsApp.StartAsync();
        using var answer = await app.UploadAsync(s_mapping, s_file, fileFirst).ShouldBeAsync(HttpStatusCode.Accepted);
        var location = answer.Headers.Location.ShouldNotBeNull().ToString();
        location.ShouldStartWith("/api/visitors/imports/");
        (await app.EndedAsync(location["/api/visitors/".Length..])).GetProperty("created").GetInt64().ShouldBe(1);
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest, "imports.mapping-malformed")]
    [InlineData("""{"columns": {"id": "externalId"}, "colums": 1}""", HttpStatusCode.BadRequest, "imports.mapping-malformed")]
    [InlineData("""{"columns": {"id": {"field": "externalId", "fmt": ""}}}""", HttpStatusCode.BadRequest, "imports.mapping-malformed")]
    [InlineData("""{"columns": {"id": 5}}""", HttpStatusCode.BadRequest, "imports.mapping-malformed")]
    [InlineData("""{"columns": {"id": "\ud800"}}""", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("""{"columns": {"id": "externalId"}, "nulls": ["\u0000"]}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {}}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "nonsense"}}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "custom.unknown"}}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "id"}}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "externalId", "b": "externalId"}}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData(
        """{"columns": {"id": {"field": "createdAt", "format": "bogus"}}}""",
        HttpStatusCode.UnprocessableEntity,
        "request.invalid"
    )]
    [InlineData("""{"columns": {"id": "externalId"}, "match": "phone"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "name"}, "match": "externalId"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "externalId"}, "onMatch": "merge"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "externalId"}, "createMissing": ["moon"]}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"columns": {"id": "externalId"}, "timeZone": "Mars/Base"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData(
        """{"columns": {"id": "externalId"}, "defaults": {"score": "many"}}""",
        HttpStatusCode.UnprocessableEntity,
        "request.invalid"
    )]
    public async Task A_mapping_that_is_wrong_is_refused_and_nothing_stays(string mapping, HttpStatusCode status, string code)
    {
        await using var app = await VisitorsApp.StartAsync();
        foreach (var fileFirst in new[] { true, false })
        {
            // More than one chunk, so that something is stored before the mapping is seen.
            var large = new byte[1024 * 1024 + 100];
            Array.Fill(large, (byte)'x');
            await app.UploadAsync(mapping, large, fileFirst).ShouldBeProblemAsync(status, code);
        }
        (await app.CountAsync("select count(*) from import_chunks where workspace_id = @workspace")).ShouldBe(0);
        (await app.CountAsync("select count(*) from imports where workspace_id = @workspace")).ShouldBe(0);
    }

    [Fact]
    public async Task A_body_without_its_parts_is_refused()
    {
        await using var app = await VisitorsApp.StartAsync();
        using var noFile = new MultipartFormDataContent { { JsonContent.Create(s_mapping), "mapping" } };
        await app.PostAsync("/api/visitors/imports", noFile).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "imports.file-missing");
        using var noMapping = new MultipartFormDataContent { { new ByteArrayContent(s_file), "file", "a.csv" } };
        await app.PostAsync("/api/visitors/imports", noMapping).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "imports.mapping-missing");
        using var other = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        await app.PostAsync("/api/visitors/imports", other).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
        await app.UploadAsync(s_mapping, []).ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        using var json = await app.PostAsJsonAsync("/api/visitors/imports", s_mapping).ShouldBeAsync(HttpStatusCode.UnsupportedMediaType);
        using var cut = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nid,na");
        cut.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        await app.PostAsync("/api/visitors/imports", cut).ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");
    }

    [Fact]
    public async Task Imports_are_listed_newest_first_in_pages()
    {
        await using var app = await VisitorsApp.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            await app.ImportAsync(s_mapping, s_file);
        }
        var first = await app.GetAsync("/api/visitors/imports?limit=2").ReadJsonAsync();
        first.GetProperty("total").GetInt64().ShouldBe(3);
        var rest = await app.GetAsync($"/api/visitors/imports?limit=2&cursor={first.GetProperty("nextCursor").GetString()}")
            .ReadJsonAsync();
        rest.GetProperty("items").GetArrayLength().ShouldBe(1);
        rest.GetProperty("items")[0].GetProperty("createdBy").GetProperty("name").GetString().ShouldBe("Ana");
        await app.GetAsync("/api/visitors/imports?cursor=x").ShouldBeProblemAsync(HttpStatusCode.BadRequest, "lists.bad-value");
        await app.GetAsync($"/api/visitors/imports/{Guid.CreateVersion7()}")
            .ShouldBeProblemAsync(HttpStatusCode.NotFound, "import.not-found");
    }

    [Fact]
    public async Task A_preview_says_what_would_become_of_the_file()
    {
        await using var app = await VisitorsApp.StartAsync();
        var file = Encoding.Latin1.GetBytes(
            "Código;Nome;E-mail;Data de Criação;Vendedor;Foo\r\n1;João;joao@example.test;25/12/2019;Ana;x\r\n2;Bia;oops;01/02/2020;Ana;y\r\n"
        );
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "a.csv" } };
        var preview = await app.PostAsync("/api/visitors/imports/preview", form).ReadJsonAsync();

        preview.GetProperty("delimiter").GetString().ShouldBe(";");
        preview.GetProperty("encoding").GetString().ShouldBe("windows-1252");
        preview.GetProperty("header").EnumerateArray().Select(name => name.GetString()).ShouldContain("Código");
        preview.GetProperty("columns")[1].GetProperty("samples")[0].GetString().ShouldBe("João");
        var columns = preview.GetProperty("mapping").GetProperty("columns");
        columns.GetProperty("Código").GetString().ShouldBe("externalId");
        columns.GetProperty("E-mail").GetString().ShouldBe("email");
        columns.GetProperty("Data de Criação").GetProperty("format").GetString().ShouldBe("dd/MM/yyyy");
        columns.GetProperty("Vendedor").GetString().ShouldBe("owner");
        columns.TryGetProperty("Foo", out _).ShouldBeFalse();
        var record = preview.GetProperty("rows")[0].GetProperty("record");
        record.GetProperty("name").GetString().ShouldBe("João");
        record.GetProperty("createdAt").GetString().ShouldBe("2019-12-25T03:00:00+00:00");
        preview.GetProperty("rows")[1].GetProperty("problem").GetString().ShouldNotBeNull().ShouldContain("E-mail");
        (await app.CountAsync("select count(*) from imports where workspace_id = @workspace")).ShouldBe(0);
    }

    [Fact]
    public async Task A_preview_reads_only_the_beginning_of_a_large_file()
    {
        await using var app = await VisitorsApp.StartAsync();
        var file = Encoding.UTF8.GetBytes("id,name\n" + string.Concat(Enumerable.Range(0, 40_000).Select(i => $"{i},Name of {i}\n")));
        var preview = await app.UploadAsync(s_mapping, file, path: "imports/preview").ReadJsonAsync();
        preview.GetProperty("rows").GetArrayLength().ShouldBe(10);
        preview.GetProperty("problems").GetArrayLength().ShouldBe(0);
    }
}
