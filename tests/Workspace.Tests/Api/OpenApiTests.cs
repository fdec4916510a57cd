using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class OpenApiTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task The_document_is_anonymous_and_names_things_as_clients_know_them()
    {
        var document = await app.Anonymous().GetAsync("/openapi/v1.json").ReadJsonAsync();
        var schemas = document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => schema.Name).ToList();
        foreach (
            var name in new[]
            {
                "Me",
                "Workspace",
                "User",
                "Invitation",
                "OneTimeLink",
                "Team",
                "Role",
                "ApiKey",
                "NewApiKey",
                "Field",
                "FieldType",
                "View",
                "Why",
                "WhyStep",
            }
        )
        {
            schemas.ShouldContain(name);
        }
        document
            .GetProperty("components")
            .GetProperty("schemas")
            .GetProperty("FieldType")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(value => value.GetString())
            .ShouldContain("multiSelect");
    }

    [Fact]
    public async Task Every_operation_has_a_name_of_its_own_and_a_summary()
    {
        var document = await app.Anonymous().GetAsync("/openapi/v1.json").ReadJsonAsync();
        var operations = document
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value)
            .ToList();
        operations.Select(operation => operation.GetProperty("operationId").GetString()).ShouldBeUnique();
        operations.ShouldAllBe(operation => operation.GetProperty("summary").GetString()!.Length > 0);
    }
}
