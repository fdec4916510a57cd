using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>gRPC's standard health service over the application's health checks.</summary>
internal sealed class HealthService(
    HealthCheckService checks,
    HealthStates states,
    IOptions<GrpcHealthChecksOptions> options,
    IHostApplicationLifetime lifetime
) : Grpc.Health.V1.Health.HealthBase
{
    /// <summary>Runs the checks of a service now.</summary>
    public override async Task<HealthCheckResponse> Check(HealthCheckRequest request, ServerCallContext context)
    {
        if (!options.Value.Services.TryGetServiceMapping(request.Service, out var mapping))
        {
            throw new RpcException(new Status(StatusCode.NotFound, $"Service '{request.Service}' is not known."));
        }
        var report = await checks.CheckHealthAsync(mapping!.Includes, context.CancellationToken);
        return new HealthCheckResponse { Status = HealthStates.ToServing(report.Status) };
    }

    /// <summary>Sends the published state now and at every change. Ends when the application stops.</summary>
    public override async Task Watch(
        HealthCheckRequest request,
        IServerStreamWriter<HealthCheckResponse> responseStream,
        ServerCallContext context
    )
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, lifetime.ApplicationStopping);
        ServingStatus? sent = null;
        while (!stop.IsCancellationRequested)
        {
            var changed = states.Changed;
            var state = states.Of(request.Service);
            if (state != sent)
            {
                sent = state;
                await responseStream.WriteAsync(new HealthCheckResponse { Status = state }, stop.Token);
            }
            await changed.WaitAsync(stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            await responseStream.WriteAsync(new HealthCheckResponse { Status = ServingStatus.NotServing }, context.CancellationToken);
        }
    }
}
