using System.Net;
using System.Net.Http.Json;

namespace CrmCloud.Testing.Services;

/// <summary>Someone who is signed in, and what they do with one kind of records.</summary>
/// <param name="Http">Carries their internal token.</param>
/// <param name="Records">The records that paths are of, such as <c>leads</c>; <c>caller with { Records = "companies" }</c> turns to others.</param>
public sealed record Caller(HttpClient Http, Guid Id, Guid WorkspaceId, string Records)
{
    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) =>
        Http.PostAsync($"/api/{Records}/{path}".TrimEnd('/'), body is null ? null : JsonContent.Create(body));

    public Task<HttpResponseMessage> GetAsync(object path) => Http.GetAsync($"/api/{Records}/{path}");

    public async Task<HttpResponseMessage> PatchAsync(Guid id, object body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/{Records}/{id}") { Content = JsonContent.Create(body) };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }
        return await Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> DeleteAsync(Guid id) => Http.DeleteAsync($"/api/{Records}/{id}");

    /// <summary>Creates a record and returns its id.</summary>
    public async Task<Guid> MakeAsync(object body) =>
        (await PostAsync("", body).ReadJsonAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();
}
