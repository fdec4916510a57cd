using System.Collections.Frozen;
using static CrmCloud.Workspace.Domain.Right;

namespace CrmCloud.Workspace.Domain;

/// <summary>What a role may do with one kind of records.</summary>
public enum Right
{
    None,
    Read,

    /// <summary>Reads all; changes their own, their team's and unassigned ones.</summary>
    Write,

    /// <summary>Reads and changes all.</summary>
    All,
}

/// <summary>
/// The roles as one table: who may do what with which records. Reading knows no rows: who may read a kind of records reads
/// all of them in the workspace. Writing does: see <see cref="Right"/>.
/// </summary>
public static class Roles
{
    public const string Admin = "admin";
    public const string Manager = "manager";
    public const string Seller = "seller";
    public const string Marketer = "marketer";
    public const string Agent = "agent";

    private static readonly string[] s_names = [Admin, Manager, Seller, Marketer, Agent];

    // csharpier-ignore
    private static readonly (string Records, Right[] Rights)[] s_table =
    [
        // records        admin  manager seller marketer agent
        ("leads",        [All,   All,    Write, Read,    Read]),
        ("contacts",     [All,   All,    Write, Read,    Read]),
        ("companies",    [All,   All,    Write, Read,    Read]),
        ("deals",        [All,   All,    Write, Read,    Read]),
        ("activities",   [All,   All,    Write, Write,   Write]),
        ("tasks",        [All,   All,    Write, Write,   Write]),
        ("tickets",      [All,   All,    Read,  Read,    All]),
        ("mail",         [Write, Read,   Read,  Read,    Read]),
        ("marketing",    [All,   All,    Read,  All,     None]),
        ("reports",      [Read,  Read,   Read,  Read,    Read]),
        ("teams",        [Write, Write,  Read,  Read,    Read]),
        ("users",        [Write, Read,   Read,  Read,    Read]),
        ("fields",       [Write, Read,   Read,  Read,    Read]),
        ("settings",     [Write, Read,   Read,  Read,    Read]),
        ("views",        [All,   All,    Write, Write,   Write]),
        ("audit",        [Read,  Read,   None,  None,    None]),
        ("api-keys",     [Write, None,   None,  None,    None]),
        ("operations",   [Write, None,   None,  None,    None]),
        ("privacy",      [All,   None,   None,  None,    None]),
    ];

    private static readonly FrozenDictionary<string, string[]> s_scopes = s_names
        .Select((role, column) => (role, Scopes: s_table.SelectMany(row => ScopesOf(row.Records, row.Rights[column])).ToArray()))
        .ToFrozenDictionary(pair => pair.role, pair => pair.Scopes);

    /// <summary>The roles, the mightiest first.</summary>
    public static IReadOnlyList<string> Names => s_names;

    /// <summary>Every scope there is: what the administrator has.</summary>
    public static IReadOnlyList<string> AllScopes => s_scopes[Admin];

    public static bool Exists(string role) => s_scopes.ContainsKey(role);

    /// <summary>The scopes of someone with these roles, in the table's order; roles that do not exist give none.</summary>
    public static IReadOnlyList<string> ScopesOf(IEnumerable<string> roles)
    {
        var granted = roles.SelectMany(role => s_scopes.GetValueOrDefault(role, [])).ToHashSet(StringComparer.Ordinal);
        return [.. AllScopes.Where(granted.Contains)];
    }

    private static IEnumerable<string> ScopesOf(string records, Right right) =>
        right switch
        {
            None => [],
            Read => [$"{records}:read"],
            Write => [$"{records}:read", $"{records}:write"],
            All => [$"{records}:read", $"{records}:write", $"{records}:write:all"],
            _ => throw new ArgumentOutOfRangeException(nameof(right), right, null),
        };
}
