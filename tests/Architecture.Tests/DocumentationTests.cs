using Shouldly;
using Xunit;

namespace CrmCloud.Architecture.Tests;

public class DocumentationTests
{
    private const int LongestReadme = 150;

    [Fact]
    public void Every_link_of_every_page_resolves() =>
        Sources
            .Files("*.md")
            .SelectMany(page => LinkRules.Broken(page, Sources.Text(page), Exists))
            .ShouldBeEmpty("because a page that points nowhere is no longer true");

    [Fact]
    public void The_readme_is_short() =>
        Sources.Text("README.md").Split('\n').Length.ShouldBeLessThanOrEqualTo(LongestReadme, "because newcomers read it to the end");

    [Fact]
    public void Every_service_has_its_card() =>
        Project
            .All.Where(project => project.IsService)
            .Select(project => Path.GetDirectoryName(project.Path) + "/README.md")
            .Where(card => !Exists(card))
            .ShouldBeEmpty("because the card says in a minute what a service owns, publishes and calls");

    [Fact]
    public void Every_decision_tells_its_context_and_what_it_costs()
    {
        var decisions = Sources.Files("*.md", "docs/decisions").ToArray();
        decisions.ShouldNotBeEmpty();
        foreach (var heading in new[] { "## Context", "## Options", "## Decision", "## Consequences" })
        {
            decisions
                .Where(page => !Sources.Text(page).Contains(heading, StringComparison.Ordinal))
                .ShouldBeEmpty($"because a decision without \"{heading}\" cannot be weighed again");
        }
    }

    [Fact]
    public void A_link_to_nothing_is_found()
    {
        const string text = "[a](../README.md) [b](gone.md#part) [c](https://example.org) `[d](code.md)` [e](#here)";
        LinkRules
            .Broken("docs/page.md", text, path => path == "README.md")
            .ShouldBe(["docs/page.md links to gone.md, which does not exist"]);
    }

    private static bool Exists(string path) => Path.Exists(Path.Combine(Sources.Root, path));
}
