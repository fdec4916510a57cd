using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace CrmCloud.ServiceDefaults.Resilience;

/// <summary>One pipeline per peer and kind of call: a broken circuit to one service says nothing about another.</summary>
internal sealed class ResiliencePipelines(IOptions<ResilienceOptions> options, TimeProvider time)
{
    public static readonly ResiliencePropertyKey<HttpRequestMessage> Request = new("request");

    private readonly ConcurrentDictionary<(string Host, bool Grpc), ResiliencePipeline<HttpResponseMessage>> _pipelines = new();

    public ResiliencePipeline<HttpResponseMessage> For(HttpRequestMessage request) =>
        _pipelines.GetOrAdd((request.RequestUri?.Authority ?? "", RepeatRules.IsGrpc(request)), key => Build(key.Grpc));

    private ResiliencePipeline<HttpResponseMessage> Build(bool grpc)
    {
        var settings = options.Value;
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };

        // A gRPC stream may stay silent for long before its headers; gRPC calls are bounded by their deadline.
        if (!grpc)
        {
            builder.AddTimeout(new TimeoutStrategyOptions { Timeout = settings.TotalTimeout });
        }

        if (settings.MaxRetries > 0)
        {
            builder.AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = settings.MaxRetries,
                    Delay = settings.RetryDelay,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    MaxDelay = settings.AttemptTimeout,
                    ShouldHandle = static arguments =>
                        ValueTask.FromResult(
                            RepeatRules.MayRepeat(arguments.Context.Properties.GetValue(Request, null!), arguments.Outcome)
                        ),
                }
            );
        }

        builder.AddCircuitBreaker(
            new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = settings.BreakerFailureRatio,
                MinimumThroughput = settings.BreakerMinimumThroughput,
                SamplingDuration = settings.BreakerWindow,
                BreakDuration = settings.BreakDuration,
                ShouldHandle = static arguments => ValueTask.FromResult(RepeatRules.IsFailure(arguments.Outcome)),
            }
        );
        if (!grpc)
        {
            builder.AddTimeout(new TimeoutStrategyOptions { Timeout = settings.AttemptTimeout });
        }

        return builder.Build();
    }
}
