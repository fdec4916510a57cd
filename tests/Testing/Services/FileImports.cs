using System.Net;
using System.Text;
using System.Text.Json;
using CrmCloud.BuildingBlocks.Data;
using Shouldly;

namespace CrmCloud.Testing.Services;

/// <summary>Files imported as a client does it.</summary>
public static class FileImports
{
    /// <summary>What became of a file's rows.</summary>
    public static (long Created, long Updated, long Skipped, long Failed) Counts(JsonElement import) =>
        (
            import.GetProperty("created").GetInt64(),
            import.GetProperty("updated").GetInt64(),
            import.GetProperty("skipped").GetInt64(),
            import.GetProperty("failed").GetInt64()
        );

    /// <summary>The one record of that external id.</summary>
    public static async Task<JsonElement> OneAsync(Caller caller, string externalId) =>
        (await caller.GetAsync($"?filter[externalId]={externalId}").ReadJsonAsync())
            .GetProperty("items")
            .EnumerateArray()
            .ShouldHaveSingleItem();

    public static Task<JsonElement> ImportAsync<TContext>(
        this ServiceApp<TContext> app,
        Caller caller,
        string file,
        string? mapping,
        TimeSpan? most = null
    )
        where TContext : CrmDbContext => app.ImportAsync(caller, Encoding.UTF8.GetBytes(file), mapping, most);

    /// <summary>Uploads a file of the caller's records and waits until its import has ended, whichever way.</summary>
    public static async Task<JsonElement> ImportAsync<TContext>(
        this ServiceApp<TContext> app,
        Caller caller,
        byte[] file,
        string? mapping,
        TimeSpan? most = null
    )
        where TContext : CrmDbContext
    {
        var accepted = await PostAsync(caller, "imports", file, mapping).ReadJsonAsync(HttpStatusCode.Accepted);
        return await app.EndedAsync(caller, $"imports/{accepted.GetProperty("id").GetString()}", most);
    }

    /// <summary>Sends a file and its mapping, if any, to <c>imports</c> or <c>imports/preview</c>.</summary>
    public static async Task<HttpResponseMessage> PostAsync(Caller caller, string path, byte[] file, string? mapping = null)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "file.txt" } };
        if (mapping is not null)
        {
            form.Add(new StringContent(mapping, Encoding.UTF8, "application/json"), "mapping");
        }
        return await caller.Http.PostAsync($"/api/{caller.Records}/{path}", form);
    }
}
