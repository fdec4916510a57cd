using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Workspace.Domain;

/// <summary>Collects what is wrong with a request, all of it at once.</summary>
public sealed class Input
{
    private readonly Dictionary<string, string[]> _problems = [];

    public const int MaxName = 200;

    public bool IsFine => _problems.Count == 0;

    /// <summary>All problems as one 422.</summary>
    public Error Error => BuildingBlocks.Results.Error.Invalid(_problems);

    public Input Check(bool isFine, string field, string message)
    {
        if (!isFine)
        {
            _problems.TryAdd(field, [message]);
        }
        return this;
    }

    /// <summary>A text that people read: something to see in it, bounded, storable.</summary>
    public Input Text(string field, string? value, int longest = MaxName) =>
        Check(!string.IsNullOrWhiteSpace(value), field, "Must not be empty.")
            .Check(value is null || value.Length <= longest, field, $"Longer than the {longest} characters that fit.")
            .Check(value is null || !value.Contains('\0'), field, "The text holds a NUL character, which cannot be stored.");

    public Input Email(string field, string? value) =>
        Check(value is not null && FieldRules.IsEmail(value), field, "Not an e-mail address.");

    public Input Roles(string field, IReadOnlyCollection<string>? roles) =>
        Check(roles is { Count: > 0 }, field, "At least one role is needed.")
            .Check(roles is null || roles.All(Domain.Roles.Exists), field, $"The roles are {string.Join(", ", Domain.Roles.Names)}.");
}
