using System.Net.Http.Headers;
using CrmCloud.ServiceDefaults.Authentication;
using Microsoft.AspNetCore.Http;

namespace CrmCloud.ServiceDefaults.GrpcClients;

/// <summary>
/// Carries the caller's internal token on to the next service; outside a request, or for an anonymous one, a service
/// token. Only a token that this service has validated is passed on, never the header as it came. A call that brings
/// its own <c>authorization</c> keeps it.
/// </summary>
internal sealed class CallerTokenHandler(IHttpContextAccessor requests, IServiceTokenSource tokens, IActingWorkspace? acting = null)
    : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Authorization is null)
        {
            var token =
                CallerIdentity.Of(requests.HttpContext?.User)?.Token ?? await tokens.GetTokenAsync(acting?.WorkspaceId, cancellationToken);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await base.SendAsync(request, cancellationToken);
    }
}
