using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.CustomFields;

namespace CrmCloud.Workspace.Domain;

/// <summary>The rules of custom-field definitions, the same for people and for imports.</summary>
public static partial class FieldInput
{
    private const int MaxOption = 200;

    public static Input Definition(
        this Input input,
        string recordType,
        string? key,
        string? label,
        string type,
        IReadOnlyList<string> options
    ) =>
        input
            .Check(
                CustomField.RecordTypes.Contains(recordType),
                "recordType",
                $"The record types are {string.Join(", ", CustomField.RecordTypes)}."
            )
            .Check(key is not null && KeyPattern().IsMatch(key), "key", "Letters, digits and _, a letter first, at most 50.")
            .Check(CustomFieldDefinition.Types.Contains(type), "type", $"The types are {string.Join(", ", CustomFieldDefinition.Types)}.")
            .Text("label", label)
            .Options(type, options);

    public static Input Options(this Input input, string type, IReadOnlyList<string> options)
    {
        var chosen = type is "select" or "multiSelect";
        return input
            .Check(chosen || options.Count == 0, "options", "Only select and multiSelect have options.")
            .Check(!chosen || options.Count > 0, "options", "A choice needs something to choose from.")
            .Check(options.Count <= CustomField.MaxOptions, "options", $"At most {CustomField.MaxOptions} options.")
            .Check(options.Distinct(StringComparer.Ordinal).Count() == options.Count, "options", "An option stands there twice.")
            .Check(
                options.All(option =>
                    !string.IsNullOrWhiteSpace(option) && option.Length <= MaxOption && !option.Contains('\0') && !option.Contains(',')
                ),
                "options",
                $"An option has 1 to {MaxOption} characters and no comma."
            );
    }

    [GeneratedRegex(@"^[a-zA-Z][a-zA-Z0-9_]{0,49}\z")]
    private static partial Regex KeyPattern();
}
