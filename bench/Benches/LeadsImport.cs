using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Benches;

/// <summary>An import as an API client does it: upload, ask until it is done, read the last row.</summary>
internal sealed class LeadsImport(Workspace workspace)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(20);

    private const string Mapping = """
        {
          "columns": {
            "mql_id": "externalId",
            "first_contact_date": { "field": "createdAt", "format": "yyyy-MM-dd" },
            "landing_page_id": "custom.landingPageId",
            "origin": "source"
          },
          "match": "externalId",
          "createMissing": ["custom"]
        }
        """;

    /// <returns>From the begin of the upload until the last row could be read.</returns>
    /// <exception cref="InvalidOperationException">Not every row became a lead.</exception>
    public async Task<TimeSpan> RunAsync(LeadsFile file)
    {
        var begun = Stopwatch.GetTimestamp();
        var id = await UploadAsync(file);
        var import = await WaitAsync(id);
        if (import.GetProperty("created").GetInt32() != file.Leads)
        {
            throw new InvalidOperationException($"Of {file.Leads} rows not all became leads: {import}");
        }
        using var last = await workspace.Client.GetAsync($"/api/leads?filter[externalId]={file.LastId}");
        if ((await Workspace.ReadAsync(last)).GetProperty("items").GetArrayLength() != 1)
        {
            throw new InvalidOperationException("The import is done and its last row cannot be found.");
        }
        return Stopwatch.GetElapsedTime(begun);
    }

    private async Task<Guid> UploadAsync(LeadsFile file)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Mapping), "mapping" } };
        using var content = new ByteArrayContent(file.Csv);
        content.Headers.ContentType = new("text/csv");
        form.Add(content, "file", "leads.csv");
        using var answer = await workspace.Client.PostAsync("/api/leads/imports", form);
        return (await Workspace.ReadAsync(answer)).GetProperty("id").GetGuid();
    }

    private async Task<JsonElement> WaitAsync(Guid id)
    {
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < s_limit)
        {
            using var answer = await workspace.Client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/api/leads/imports/{id}"));
            var import = await Workspace.ReadAsync(answer);
            switch (import.GetProperty("state").GetString())
            {
                case "done":
                    return import;
                case "queued" or "running":
                    await Task.Delay(s_poll);
                    break;
                default:
                    throw new InvalidOperationException($"The import went wrong: {import}");
            }
        }
        throw new TimeoutException($"The import is not done after {s_limit}.");
    }
}
