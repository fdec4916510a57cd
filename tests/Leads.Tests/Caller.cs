using System.Net;
using System.Net.Http.Json;
using CrmCloud.Testing;

namespace CrmCloud.Leads.Tests;

/// <summary>Someone who is signed in, and what they do with leads.</summary>
/// <param name="Http">Carries their internal token.</param>
public sealed record Caller(HttpClient Http, Guid Id, Guid WorkspaceId)
{
    /// <summary>Posts to a path below <c>/api/leads</c>.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) =>
        Http.PostAsync($"/api/leads/{path}".TrimEnd('/'), body is null ? null : JsonContent.Create(body));

    public Task<HttpResponseMessage> GetAsync(object path) => Http.GetAsync($"/api/leads/{path}");

    public async Task<HttpResponseMessage> PatchAsync(Guid id, object body, string? ifMatch = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, $"/api/leads/{id}") { Content = JsonContent.Create(body) };
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }
        return await Http.SendAsync(request);
    }

    /// <summary>Creates a lead of which nothing special is wanted.</summary>
    public async Task<Guid> CreateAsync(string lastName = "Souza", string? source = null) =>
        (await PostAsync("", new { lastName, source }).ReadJsonAsync(HttpStatusCode.Created)).GetProperty("id").GetGuid();
}
