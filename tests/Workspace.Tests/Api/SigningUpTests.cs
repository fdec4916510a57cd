using System.Net;
using System.Net.Http.Json;
using CrmCloud.Testing;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Api;

public sealed class SigningUpTests(WorkspaceApp app) : IClassFixture<WorkspaceApp>
{
    [Fact]
    public async Task Signing_up_opens_a_workspace_with_defaults_and_its_administrator()
    {
        var email = $"{Guid.CreateVersion7():n}@aurora.test";
        var me = await PostAsync("Óptica São Bento", "Ana Ribeiro", email).ReadJsonAsync(HttpStatusCode.Created);

        me.GetProperty("email").GetString().ShouldBe(email);
        me.GetProperty("roles")[0].GetString().ShouldBe("admin");
        var workspace = me.GetProperty("workspace");
        workspace.GetProperty("slug").GetString().ShouldBe("optica-sao-bento");
        workspace.GetProperty("timeZone").GetString().ShouldBe("America/Sao_Paulo");
        workspace.GetProperty("currency").GetString().ShouldBe("BRL");
        workspace.GetProperty("locale").GetString().ShouldBe("pt-BR");
    }

    [Fact]
    public async Task Both_cookies_are_set_and_belong_together()
    {
        using var answer = await PostAsync("Padaria", "Ana", $"{Guid.CreateVersion7():n}@aurora.test");
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        var session = cookies.Single(cookie => cookie.StartsWith("crm_session=", StringComparison.Ordinal)).ToLowerInvariant();
        session.ShouldContain("httponly");
        session.ShouldContain("samesite=lax");
        session.ShouldContain("path=/");
        session.ShouldNotContain("secure");
        var token = WorkspaceApp.CookieOf(answer, "crm_session")!;
        WorkspaceApp.CookieOf(answer, "XSRF-TOKEN").ShouldBe(CrmCloud.Workspace.Domain.Secret.AntiForgery(token));
        cookies
            .Single(cookie => cookie.StartsWith("XSRF-TOKEN=", StringComparison.Ordinal))
            .ToLowerInvariant()
            .ShouldNotContain("httponly");
    }

    [Fact]
    public async Task Behind_https_the_cookies_are_secure()
    {
        var client = app.Anonymous();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "crm.example.com");
        using var answer = await client.PostAsJsonAsync(
            "/api/auth/sign-up",
            Body("Padaria", "Ana", $"{Guid.CreateVersion7():n}@aurora.test")
        );
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("; secure"));
    }

    [Fact]
    public async Task An_address_signs_in_to_one_workspace_only_whatever_its_case()
    {
        var member = await app.SignUpAsync();
        await PostAsync("Outra", "Ana", member.Email.ToUpperInvariant()).ShouldBeProblemAsync(HttpStatusCode.Conflict, "users.email-taken");
    }

    [Fact]
    public async Task Workspaces_of_one_name_get_slugs_of_their_own()
    {
        var name = $"Loja {Guid.CreateVersion7().ToString("n")[^8..]}";
        var first = await PostAsync(name, "Ana", $"{Guid.CreateVersion7():n}@aurora.test").ReadJsonAsync(HttpStatusCode.Created);
        var second = await PostAsync(name, "Ana", $"{Guid.CreateVersion7():n}@aurora.test").ReadJsonAsync(HttpStatusCode.Created);
        var slug = first.GetProperty("workspace").GetProperty("slug").GetString();
        second.GetProperty("workspace").GetProperty("slug").GetString().ShouldBe($"{slug}-2");
    }

    [Theory]
    [InlineData("", "Ana", "ana@aurora.test", "workspaceName")]
    [InlineData("Padaria", " ", "ana@aurora.test", "name")]
    [InlineData("Padaria", "Ana\0", "ana@aurora.test", "name")]
    [InlineData("Padaria", "Ana", "no address", "email")]
    public async Task What_is_not_acceptable_is_named(string workspaceName, string name, string email, string field)
    {
        var problem = await PostAsync(workspaceName, name, email)
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        problem.GetProperty("errors").TryGetProperty(field, out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("short")]
    [InlineData("aaaaaaaaaaaaaa")]
    public async Task A_password_against_the_rules_is_refused_and_nothing_is_made(string password)
    {
        var email = $"{Guid.CreateVersion7():n}@aurora.test";
        var problem = await PostAsync("Padaria", "Ana", email, password)
            .ShouldBeProblemAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        problem.GetProperty("errors").TryGetProperty("password", out _).ShouldBeTrue();
        await PostAsync("Padaria", "Ana", email).ShouldBeAsync(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Unknown_fields_are_malformed() =>
        await app.Anonymous()
            .PostAsJsonAsync(
                "/api/auth/sign-up",
                new
                {
                    workspaceName = "Padaria",
                    name = "Ana",
                    email = "a@b.test",
                    password = WorkspaceApp.Password,
                    plan = "gold",
                }
            )
            .ShouldBeProblemAsync(HttpStatusCode.BadRequest, "request.malformed");

    [Fact]
    public async Task Names_are_kept_exactly_as_they_were_given()
    {
        const string Name = " ,./;'[]\\-= Ω≈ç√ 😍 <script>alert(0)</script> ";
        var me = await PostAsync("Padaria", Name, $"{Guid.CreateVersion7():n}@aurora.test").ReadJsonAsync(HttpStatusCode.Created);
        me.GetProperty("name").GetString().ShouldBe(Name);
    }

    private Task<HttpResponseMessage> PostAsync(string workspaceName, string name, string email, string password = WorkspaceApp.Password) =>
        app.Anonymous().PostAsJsonAsync("/api/auth/sign-up", Body(workspaceName, name, email, password));

    private static object Body(string workspaceName, string name, string email, string password = WorkspaceApp.Password) =>
        new
        {
            workspaceName,
            name,
            email,
            password,
        };
}
