using Grpc.Core;

namespace CrmCloud.BuildingBlocks.Results;

/// <summary>The one translation from refusals to gRPC statuses.</summary>
public static class GrpcErrors
{
    public static RpcException ToRpc(this Error error) => new(new Status(CodeOf(error.Kind), Detail(error)));

    public static RpcException InvalidArgument(string detail) => new(new Status(StatusCode.InvalidArgument, detail));

    private static StatusCode CodeOf(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.Malformed or ErrorKind.Invalid or ErrorKind.TooLarge => StatusCode.InvalidArgument,
            ErrorKind.Forbidden => StatusCode.PermissionDenied,
            ErrorKind.NotFound => StatusCode.NotFound,
            ErrorKind.Conflict => StatusCode.AlreadyExists,
            ErrorKind.ChangedMeanwhile => StatusCode.Aborted,
            ErrorKind.Unavailable => StatusCode.Unavailable,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

    private static string Detail(Error error) =>
        error.Fields is null
            ? error.Detail
            : string.Join(" ", error.Fields.Select(field => $"{field.Key}: {string.Join(" ", field.Value)}"));
}
