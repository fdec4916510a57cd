using System.Net;
using System.Text.Json.Nodes;
using CrmCloud.Gateway.OpenApi;
using CrmCloud.Testing;
using Shouldly;
using Xunit;
using static CrmCloud.Gateway.Tests.GatewayApp;

namespace CrmCloud.Gateway.Tests;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_document_holds_what_all_services_offer_and_needs_no_credential()
    {
        await using var gateway = await StartAsync();
        gateway.Leads.OpenApi = Document("/api/leads/{id}", "getLead", """{"type":"object"}""");
        gateway.Reporting.OpenApi = Document("/api/reports/lead-conversion", "leadConversion", """{"type":"string"}""");
        gateway.Workspace.OpenApi = Document("/api/auth/login", "login", """{"type":"object"}""");

        var merged = await gateway.SendAsync(HttpMethod.Get, "/api/openapi.json").ReadAsync<JsonObject>();

        merged["paths"]!
            .AsObject()
            .Select(path => path.Key)
            .ShouldBe(["/api/auth/login", "/api/leads/{id}", "/api/reports/lead-conversion"]);
        merged["components"]!["securitySchemes"]!.AsObject().Count.ShouldBe(2);
        merged["paths"]!["/api/auth/login"]!["get"]!["security"]!.AsArray().ShouldBeEmpty();
        merged["paths"]!["/api/leads/{id}"]!["get"]!["security"].ShouldBeNull();
    }

    [Fact]
    public async Task Without_any_service_it_is_503_naming_them()
    {
        await using var gateway = await StartAsync();
        var problem = await gateway
            .SendAsync(HttpMethod.Get, "/api/openapi.json")
            .ShouldBeProblemAsync(HttpStatusCode.ServiceUnavailable, "server.unavailable");
        problem.GetProperty("detail").GetString()!.ShouldContain("leads");
    }

    [Fact]
    public void Components_that_are_alike_appear_once_and_others_under_their_services_name()
    {
        var same = """{"type":"object"}""";
        var merged = OpenApiMerger.Merge(
            [
                ("leads", Document("/api/leads", "list", same)),
                ("workspace", Document("/api/users", "list", same)),
                ("reporting", Document("/api/reports", "list", """{"type":"string"}""")),
            ],
            (_, _) => true,
            _ => false
        );
        merged["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).ShouldBe(["Thing", "ReportingThing"]);
        Reference(merged, "/api/users").ShouldBe("#/components/schemas/Thing");
        Reference(merged, "/api/reports").ShouldBe("#/components/schemas/ReportingThing");
        merged["paths"]!.AsObject().Select(path => path.Value!["get"]!["operationId"]!.GetValue<string>()).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Paths_that_the_gateway_does_not_route_to_the_service_are_left_out()
    {
        await using var gateway = await StartAsync();
        gateway.Leads.OpenApi = Document("/api/users", "stolen", "{}");
        var merged = await gateway.SendAsync(HttpMethod.Get, "/api/openapi.json").ReadAsync<JsonObject>();
        merged["paths"]!.AsObject().ShouldBeEmpty();
    }

    private static string Reference(JsonObject document, string path) =>
        document["paths"]![path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"]!.GetValue<string>();

    private static JsonObject Document(string path, string operation, string schema) =>
        JsonNode
            .Parse(
                $$"""
                {
                  "openapi": "3.1.1",
                  "tags": [{ "name": "{{operation}}" }],
                  "paths": { "{{path}}": { "get": { "operationId": "{{operation}}", "responses": { "200": { "description": "ok",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } } },
                  "components": { "schemas": { "Thing": {{schema}} } }
                }
                """
            )!
            .AsObject();
}
