using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Grpc.AspNetCore.Server;

/// <summary>Answers gRPC calls that no method takes. Other requests to the same paths pass by.</summary>
internal sealed class UnimplementedEndpoints
{
    private const string MethodParameter = "unimplementedMethod";

    private readonly HashSet<string> _services = [];
    private bool _anyServiceMapped;

    /// <summary>Maps the rest of these services, and once the rest of all others.</summary>
    public void Map(IEndpointRouteBuilder routes, IEnumerable<string> serviceNames, bool ignoreUnknownServices)
    {
        foreach (var service in serviceNames.Where(_services.Add))
        {
            Map(routes, service, "Method is unimplemented.");
        }
        if (!ignoreUnknownServices && !_anyServiceMapped)
        {
            _anyServiceMapped = true;
            Map(routes, "{unimplementedService}", "Service is unimplemented.");
        }
    }

    private static void Map(IEndpointRouteBuilder routes, string service, string detail)
    {
        var pattern = RoutePatternFactory.Parse(
            $"{service}/{{{MethodParameter}}}",
            defaults: null,
            parameterPolicies: new RouteValueDictionary { [MethodParameter] = new IsGrpcRequest() }
        );
        routes
            .Map(
                pattern,
                http =>
                {
                    GrpcResponse.WriteTrailersOnly(http.Response, new Status(StatusCode.Unimplemented, detail));
                    return Task.CompletedTask;
                }
            )
            .WithDisplayName($"gRPC - Unimplemented ({service})")
            .WithMetadata(new HttpMethodMetadata([HttpMethods.Post]));
    }

    private sealed class IsGrpcRequest : IRouteConstraint
    {
        public bool Match(
            HttpContext? httpContext,
            IRouter? route,
            string routeKey,
            RouteValueDictionary values,
            RouteDirection routeDirection
        ) => GrpcProtocol.IsGrpcContentType(httpContext?.Request.ContentType);
    }
}
