using CrmCloud.BuildingBlocks.Results;
using Microsoft.AspNetCore.Identity;

namespace CrmCloud.Workspace.Identity;

/// <summary>Checks and sets passwords by Identity's rules and hasher. A hash costs some 50 ms of processor on purpose.</summary>
public sealed class Passwords(UserManager<Account> accounts)
{
    private static readonly Account s_nobody = new();
    private static string? s_nobodysHash;

    /// <summary>Takes as long as checking a real password, and is always false: who asks cannot tell that there is no account.</summary>
    public bool CheckNobody(string password)
    {
        s_nobodysHash ??= accounts.PasswordHasher.HashPassword(s_nobody, Domain.Secret.New());
        accounts.PasswordHasher.VerifyHashedPassword(s_nobody, s_nobodysHash, password);
        return false;
    }

    public Task<bool> CheckAsync(Account account, string password) => accounts.CheckPasswordAsync(account, password);

    /// <summary>Sets the password and ends a lock-out; the caller saves.</summary>
    public async Task<Result> SetAsync(Account account, string password)
    {
        var problems = new List<string>();
        foreach (var rule in accounts.PasswordValidators)
        {
            problems.AddRange((await rule.ValidateAsync(accounts, account, password)).Errors.Select(error => error.Description));
        }
        if (problems.Count > 0)
        {
            return Error.Invalid(new Dictionary<string, string[]> { ["password"] = [.. problems] });
        }
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.SecurityStamp = Domain.Secret.New();
        account.AccessFailedCount = 0;
        account.LockoutEnd = null;
        return Result.Done;
    }
}
