using Shouldly;
using Xunit;

namespace CrmCloud.Architecture.Tests;

public class ProjectReferenceTests
{
    [Fact]
    public void Services_reference_what_they_share_and_no_other_service() =>
        ProjectRules
            .Services(Project.All)
            .ShouldBeEmpty("because each service is deployed alone and meets the others only over gRPC and events");

    [Fact]
    public void Building_blocks_and_defaults_know_no_service() =>
        ProjectRules.BuildingBlocks(Project.All).ShouldBeEmpty("because what all services use would drag one of them into every other");

    [Fact]
    public void Contracts_reference_protobuf_and_the_gRPC_api_only() =>
        ProjectRules.Contracts(Project.All).ShouldBeEmpty("because the published language must not bring an implementation with it");

    [Fact]
    public void Stand_ins_are_asked_for_by_their_upstream_name() =>
        ProjectRules.StandIns(Project.All).ShouldBeEmpty("because one property must be enough to swap every stand-in for its package");

    [Fact]
    public void The_platform_knows_nothing_of_the_product() =>
        ProjectRules.Platform(Project.All).ShouldBeEmpty("because a stand-in goes away the day its package can be restored");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Sources.Text("CrmCloud.sln").Replace('\\', '/');
        Project
            .All.Where(project => !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal))
            .Select(project => project.Path)
            .ShouldBeEmpty("because what the solution leaves out is neither built nor tested");
    }

    [Fact]
    public void The_rules_find_a_service_that_references_another()
    {
        var leads = Project.Parse(
            "services/Leads/Leads.csproj",
            Referencing("../Reporting/Reporting.csproj", "../Contracts/Contracts.csproj")
        );
        ProjectRules.Services([leads]).ShouldBe(["services/Leads/Leads.csproj references services/Reporting/Reporting.csproj"]);
    }

    [Fact]
    public void The_rules_find_a_package_too_many_in_the_contracts()
    {
        const string xml = """<Project><ItemGroup><PackageReference Include="MassTransit" /></ItemGroup></Project>""";
        ProjectRules.Contracts([Project.Parse("services/Contracts/Contracts.csproj", xml)]).Count().ShouldBe(1);
    }

    [Fact]
    public void The_rules_find_a_stand_in_referenced_by_its_path_and_a_platform_that_knows_the_product()
    {
        var gateway = Project.Parse("gateway/Gateway.csproj", Referencing("../platform/Grpc/Grpc.AspNetCore/Grpc.AspNetCore.csproj"));
        ProjectRules.StandIns([gateway]).Count().ShouldBe(1);
        var hosting = Project.Parse("platform/Hosting/Hosting.csproj", Referencing("../../services/Contracts/Contracts.csproj"));
        ProjectRules.Platform([hosting]).Count().ShouldBe(1);
        var blocks = Project.Parse("services/BuildingBlocks/BuildingBlocks.csproj", Referencing("../Leads/Leads.csproj"));
        ProjectRules.BuildingBlocks([blocks]).Count().ShouldBe(1);
    }

    private static string Referencing(params string[] paths) =>
        $"<Project><ItemGroup>{string.Concat(paths.Select(path => $"<ProjectReference Include=\"{path}\" />"))}</ItemGroup></Project>";
}
