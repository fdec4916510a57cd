using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Data;

public sealed class DemoSeedTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task Development_has_a_demo_workspace_with_a_user_per_role_however_often_it_is_seeded()
    {
        await app.SeedAsync();
        await app.SeedAsync();
        foreach (
            var (name, role) in new[]
            {
                ("admin", "admin"),
                ("vendas", "seller"),
                ("marketing", "marketer"),
                ("suporte", "agent"),
                ("gestao", "manager"),
            }
        )
        {
            var me = await app.LogInAsync($"{name}@demo.crmcloud.test", "demo-crmcloud").ReadJsonAsync();
            me.GetProperty("roles")[0].GetString().ShouldBe(role);
            me.GetProperty("workspace").GetProperty("slug").GetString().ShouldBe("demo");
        }
    }
}
