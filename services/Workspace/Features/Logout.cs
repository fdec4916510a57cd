using CrmCloud.Workspace.Identity;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Workspace.Features;

public static class Logout
{
    public static async Task<NoContent> HandleAsync(HttpContext http, Sessions sessions, CancellationToken cancellation)
    {
        if (http.Request.Cookies[SessionCookies.Session] is { Length: > 0 } token)
        {
            await sessions.EndAsync(token, cancellation);
        }
        SessionCookies.Clear(http);
        return TypedResults.NoContent();
    }
}
