using Microsoft.AspNetCore.Identity;

namespace CrmCloud.Workspace.Identity;

/// <summary>
/// Long beats complicated: at least ten characters of which four differ (Identity's own rule checks that), and not one's own
/// address. The upper bound keeps hashing from becoming a way to load the server.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<Account>
{
    public const int MinLength = 10;
    public const int MinDistinct = 4;
    public const int MaxLength = 200;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var problem =
            password is null || password.Length > MaxLength ? $"At most {MaxLength} characters fit."
            : string.Equals(password, user.Email, StringComparison.OrdinalIgnoreCase) ? "The e-mail address is no password."
            : null;
        return Task.FromResult(
            problem is null
                ? IdentityResult.Success
                : IdentityResult.Failed(new IdentityError { Code = "PasswordRefused", Description = problem })
        );
    }
}
