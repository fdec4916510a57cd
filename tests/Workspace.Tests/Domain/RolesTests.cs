using CrmCloud.Workspace.Domain;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Domain;

public sealed class RolesTests
{
    [Theory]
    [InlineData(
        "admin",
        "leads:write:all users:write api-keys:write settings:write fields:write audit:read operations:write privacy:write:all mail:write",
        ""
    )]
    [InlineData(
        "manager",
        "leads:write:all deals:write:all tickets:write:all teams:write audit:read reports:read",
        "users:write api-keys:read settings:write fields:write operations:read"
    )]
    [InlineData(
        "seller",
        "leads:read leads:write deals:write contacts:write tasks:write views:write",
        "leads:write:all marketing:write tickets:write teams:write audit:read"
    )]
    [InlineData("marketer", "leads:read marketing:write:all views:write", "leads:write deals:write tickets:write audit:read")]
    [InlineData(
        "agent",
        "contacts:read tickets:write:all tasks:write mail:read",
        "mail:write leads:write contacts:write marketing:read audit:read"
    )]
    public void A_role_has_its_scopes_and_no_others(string role, string granted, string denied)
    {
        var scopes = Roles.ScopesOf([role]);
        granted.Split(' ').ShouldBeSubsetOf(scopes);
        denied.Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(scopes).ShouldBeEmpty();
    }

    [Fact]
    public void Everyone_reads_people_companies_deals_and_leads()
    {
        foreach (var role in Roles.Names)
        {
            new[]
            {
                "leads:read",
                "contacts:read",
                "companies:read",
                "deals:read",
                "users:read",
                "settings:read",
                "fields:read",
            }.ShouldBeSubsetOf(Roles.ScopesOf([role]));
        }
    }

    [Fact]
    public void Several_roles_add_up()
    {
        var both = Roles.ScopesOf([Roles.Seller, Roles.Agent]);
        both.ShouldContain("leads:write");
        both.ShouldContain("tickets:write:all");
        both.ShouldBeUnique();
    }

    [Fact]
    public void A_role_that_does_not_exist_gives_nothing() => Roles.ScopesOf(["owner"]).ShouldBeEmpty();
}
