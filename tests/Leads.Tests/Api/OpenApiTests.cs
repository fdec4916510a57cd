using System.Text.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Leads.Tests.Api;

public sealed class OpenApiTests(LeadsApp app) : IClassFixture<LeadsApp>
{
    [Fact]
    public async Task Bodies_that_are_read_field_by_field_are_described_by_their_fields_none_of_which_must_be_there()
    {
        var document = await app.Anonymous().GetAsync("/openapi/v1.json", TestContext.Current.CancellationToken).ReadJsonAsync();

        BodyOf(document, "/api/leads", "post").ShouldBe("LeadInput");
        BodyOf(document, "/api/leads/{id}", "patch").ShouldBe("LeadInput");
        BodyOf(document, "/api/leads/disqualify-reasons", "post").ShouldBe("DisqualifyReasonInput");
        var input = document.GetProperty("components").GetProperty("schemas").GetProperty("LeadInput");
        input.GetProperty("properties").TryGetProperty("companyName", out _).ShouldBeTrue();
        input.TryGetProperty("required", out _).ShouldBeFalse();
    }

    private static string BodyOf(JsonElement document, string path, string method) =>
        document
            .GetProperty("paths")
            .GetProperty(path)
            .GetProperty(method)
            .GetProperty("requestBody")
            .GetProperty("content")
            .GetProperty("application/json")
            .GetProperty("schema")
            .GetProperty("$ref")
            .GetString()!
            .Split('/')[^1];
}
