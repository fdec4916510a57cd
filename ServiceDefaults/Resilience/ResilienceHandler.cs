using Polly;

namespace CrmCloud.ServiceDefaults.Resilience;

/// <summary>Runs every outgoing request through the pipeline of its peer.</summary>
internal sealed class ResilienceHandler(ResiliencePipelines pipelines) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(ResiliencePipelines.Request, request);
        try
        {
            return await pipelines
                .For(request)
                .ExecuteAsync(
                    static async (resilience, state) => await state.Handler.SendOnceAsync(state.Request, resilience.CancellationToken),
                    context,
                    (Handler: this, Request: request)
                );
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);
}
