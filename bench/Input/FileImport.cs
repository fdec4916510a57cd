using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CrmCloud.Bench.Running;

namespace CrmCloud.Bench.Input;

/// <summary>An import as an API client does it: upload, ask until it is done, read the last row.</summary>
/// <param name="things">Plural, as in the path.</param>
internal sealed class FileImport(Workspace workspace, string things, string mapping)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(20);

    /// <returns>From the begin of the upload until the last row could be read.</returns>
    /// <exception cref="InvalidOperationException">Not every row became a record.</exception>
    public async Task<TimeSpan> RunAsync(InputFile file)
    {
        var begun = Stopwatch.GetTimestamp();
        var id = await UploadAsync(file);
        var import = await WaitAsync(id);
        if (import.GetProperty("created").GetInt32() != file.Rows)
        {
            throw new InvalidOperationException($"Of {file.Rows} rows not all became {things}: {import}");
        }
        using var last = await workspace.Client.GetAsync($"/api/{things}?filter[externalId]={file.LastId}");
        if ((await Workspace.ReadAsync(last)).GetProperty("items").GetArrayLength() != 1)
        {
            throw new InvalidOperationException("The import is done and its last row cannot be found.");
        }
        return Stopwatch.GetElapsedTime(begun);
    }

    private async Task<Guid> UploadAsync(InputFile file)
    {
        using var form = new MultipartFormDataContent { { new StringContent(mapping), "mapping" } };
        using var content = new ByteArrayContent(file.Csv);
        content.Headers.ContentType = new("text/csv");
        form.Add(content, "file", $"{things}.csv");
        using var answer = await workspace.Client.PostAsync($"/api/{things}/imports", form);
        return (await Workspace.ReadAsync(answer)).GetProperty("id").GetGuid();
    }

    private async Task<JsonElement> WaitAsync(Guid id)
    {
        var begun = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begun) < s_limit)
        {
            using var answer = await workspace.Client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/api/{things}/imports/{id}"));
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
