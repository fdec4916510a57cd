using System.Net;
using CrmCloud.ServiceDefaults.Problems;
using Microsoft.Extensions.Options;
using Yarp.ReverseProxy.Forwarder;

namespace CrmCloud.Gateway.Routing;

/// <summary>Hands a request to a service, over YARP's forwarder, and says what went wrong where that fails.</summary>
internal sealed class ServiceForwarder(IHttpForwarder forwarder, ServiceConnections services, IOptions<GatewayOptions> options)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    private readonly ForwarderRequestConfig _ordinary = Config(options.Value.RequestTimeout);
    private readonly ForwarderRequestConfig _streaming = Config(options.Value.StreamingTimeout);

    // Both ends of a live connection ping each other and notice themselves when the other is gone.
    private readonly ForwarderRequestConfig _living = Config(TimeSpan.FromDays(1));

    public async Task ForwardAsync(HttpContext context, ProxyRoute route, UpstreamTransformer transformer)
    {
        if (services.Next(route.Service) is not { } address)
        {
            await ProblemWriter.WriteAsync(context, Unavailable(route.Service));
            return;
        }

        var error = await forwarder.SendAsync(
            context,
            address.AbsoluteUri,
            services.Invoker,
            route.Lives ? _living
                : route.Streams ? _streaming
                : _ordinary,
            transformer
        );
        if (error != ForwarderError.None && !context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            await ProblemWriter.WriteAsync(context, Explain(error, context.GetForwarderErrorFeature()?.Exception, route.Service));
        }
    }

    private static ForwarderRequestConfig Config(TimeSpan timeout) =>
        new()
        {
            ActivityTimeout = timeout,
            Version = HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
            AllowResponseBuffering = false,
        };

    private static Problem Explain(ForwarderError error, Exception? exception, string service)
    {
        if (BadRequest(exception) is { } bad)
        {
            return bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? ProxyEndpoints.TooLarge : Problem.OfStatus(bad.StatusCode);
        }

        return error switch
        {
            ForwarderError.RequestTimedOut => new Problem(
                StatusCodes.Status504GatewayTimeout,
                "server.timeout",
                $"The service {service} did not answer in time.",
                RetryAfter: RetryAfter
            ),
            ForwarderError.RequestBodyClient => Problem.OfStatus(StatusCodes.Status400BadRequest, "The body could not be read."),
            ForwarderError.Request when NeverSent(exception) => Unavailable(service),
            _ => Problem.OfStatus(StatusCodes.Status502BadGateway, $"The service {service} broke off."),
        };
    }

    /// <summary>Nothing was begun: the client may simply try again.</summary>
    private static Problem Unavailable(string service) =>
        new(
            StatusCodes.Status503ServiceUnavailable,
            "server.unavailable",
            $"The service {service} does not answer.",
            RetryAfter: RetryAfter
        );

    private static bool NeverSent(Exception? exception) =>
        exception
            is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError }
                or OperationCanceledException { InnerException: TimeoutException };

    private static BadHttpRequestException? BadRequest(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is AggregateException { InnerExceptions: var several })
            {
                return several.Select(BadRequest).FirstOrDefault(found => found is not null);
            }

            if (exception is BadHttpRequestException bad)
            {
                return bad;
            }
        }

        return null;
    }
}
