using CrmCloud.Workspace.Domain;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Domain;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Padaria Aurora", "padaria-aurora")]
    [InlineData("  São João & Filhos Ltda. ", "sao-joao-filhos-ltda")]
    [InlineData("日本", "workspace")]
    [InlineData("---", "workspace")]
    [InlineData("A very long name that goes on and on and on for ever", "a-very-long-name-that-goes-on-and-on-and")]
    public void A_slug_is_made_of_what_can_stand_in_an_address(string name, string slug)
    {
        Slug.Of(name).ShouldBe(slug);
        Slug.IsValid(Slug.Of(name)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("-a")]
    [InlineData("Á")]
    [InlineData("a b")]
    [InlineData("a\n")]
    public void What_cannot_stand_in_an_address_is_no_slug(string slug) => Slug.IsValid(slug).ShouldBeFalse();
}
