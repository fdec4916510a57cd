using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;

namespace CrmCloud.Testing;

/// <summary>Assertions on HTTP answers that print the body when they fail.</summary>
public static class HttpAnswers
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<HttpResponseMessage> ShouldBeAsync(this HttpResponseMessage answer, HttpStatusCode status)
    {
        if (answer.StatusCode != status)
        {
            var request = answer.RequestMessage;
            throw new ShouldAssertException(
                $"{request?.Method} {request?.RequestUri} should answer {(int)status} but answered {(int)answer.StatusCode}: "
                    + await answer.Content.ReadAsStringAsync()
            );
        }
        return answer;
    }

    public static async Task<HttpResponseMessage> ShouldBeAsync(this Task<HttpResponseMessage> answer, HttpStatusCode status) =>
        await (await answer).ShouldBeAsync(status);

    /// <summary>The body as <typeparamref name="T"/> of an answer that must have the status.</summary>
    public static async Task<T> ReadAsync<T>(this Task<HttpResponseMessage> answer, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await answer.ShouldBeAsync(status);
        return await response.Content.ReadFromJsonAsync<T>(Web) ?? throw new ShouldAssertException("The body is null");
    }

    /// <summary>The body as JSON of an answer that must have the status.</summary>
    public static Task<JsonElement> ReadJsonAsync(this Task<HttpResponseMessage> answer, HttpStatusCode status = HttpStatusCode.OK) =>
        answer.ReadAsync<JsonElement>(status);

    /// <summary>The problem document of a refusal that must have the status and the stable code.</summary>
    public static async Task<JsonElement> ShouldBeProblemAsync(this Task<HttpResponseMessage> answer, HttpStatusCode status, string code)
    {
        using var response = await answer.ShouldBeAsync(status);
        var body = await response.Content.ReadAsStringAsync();
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json", body);
        var problem = JsonSerializer.Deserialize<JsonElement>(body, Web);
        problem.TryGetProperty("code", out var actual).ShouldBeTrue(body);
        actual.GetString().ShouldBe(code, body);
        return problem;
    }
}
