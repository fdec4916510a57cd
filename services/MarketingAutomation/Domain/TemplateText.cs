using HandlebarsDotNet;

namespace CrmCloud.MarketingAutomation.Domain;

/// <summary>Fills the places of a template. What is filled in is escaped for HTML; nothing but plain look-ups and blocks is known.</summary>
public static class TemplateText
{
    private static readonly IHandlebars s_handlebars = Handlebars.Create(
        new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = false }
    );

    /// <returns>What is wrong with the places of a text, for a person; null where they are well-formed.</returns>
    public static string? Problem(string text)
    {
        try
        {
            s_handlebars.Compile(text);
            return null;
        }
        catch (HandlebarsException error)
        {
            return $"The places in double braces are not well-formed: {error.Message}";
        }
    }

    /// <summary>The text with its places filled; a place for which there is no value is empty.</summary>
    /// <exception cref="HandlebarsException">The places are not well-formed.</exception>
    public static string Fill(string text, object values) => s_handlebars.Compile(text)(values);
}
