using CrmCloud.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.ServiceDefaults.Authentication;

/// <summary>
/// The scheme <c>Internal</c>. It implements the interface itself rather than deriving from AuthenticationHandler,
/// which would fetch options and make loggers and events for every request.
/// </summary>
internal sealed class InternalAuthenticationHandler(InternalTokenValidator validator) : IAuthenticationHandler
{
    private HttpContext _context = null!;

    public Task InitializeAsync(AuthenticationScheme scheme, HttpContext context)
    {
        _context = context;
        return Task.CompletedTask;
    }

    public Task<AuthenticateResult> AuthenticateAsync()
    {
        var header = _context.Request.Headers.Authorization;
        if (
            header.Count != 1
            || header[0] is not { } value
            || !value.StartsWith(InternalAuthenticationDefaults.BearerPrefix, StringComparison.OrdinalIgnoreCase)
        )
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var token = value[InternalAuthenticationDefaults.BearerPrefix.Length..];
        return validator.ValidateAsync(token, _context.RequestAborted).AsTask();
    }

    public Task ChallengeAsync(AuthenticationProperties? properties)
    {
        _context.Response.Headers.WWWAuthenticate = "Bearer";
        return ProblemWriter.WriteAsync(_context, Problem.Unauthenticated);
    }

    public Task ForbidAsync(AuthenticationProperties? properties) => ProblemWriter.WriteAsync(_context, Problem.Forbidden);
}
