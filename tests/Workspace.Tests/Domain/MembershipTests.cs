using CrmCloud.Workspace.Domain;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Domain;

public sealed class MembershipTests
{
    [Fact]
    public void Both_sides_know_who_is_in_which_team()
    {
        var (ana, rui) = (User.Create("Ana", null, []), User.Create("Rui", null, []));
        var (sales, support) = (Team.Create("Vendas"), Team.Create("Suporte"));

        Membership.SetMembers(sales, [ana.Id, rui.Id], [ana, rui]);
        Membership.SetTeams(ana, [support.Id], [sales, support]);

        sales.MemberIds.ShouldBe([rui.Id.ToString()]);
        support.MemberIds.ShouldBe([ana.Id.ToString()]);
        ana.TeamIds.ShouldBe([support.Id.ToString()]);
        rui.TeamIds.ShouldBe([sales.Id.ToString()]);
    }
}
