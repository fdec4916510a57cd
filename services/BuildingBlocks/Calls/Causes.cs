using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Contracts.Identity;
using Grpc.Core;

namespace CrmCloud.BuildingBlocks.Calls;

/// <summary>Work that a service asks for because of something in its own ledger: an import, mostly.</summary>
public static class Causes
{
    /// <summary>The workspace that the caller acts in.</summary>
    public static CallContext InWorkspace(this CallContextAccessor calls) =>
        calls.Current ?? throw new RpcException(new Status(StatusCode.PermissionDenied, "The call names no workspace."));

    /// <summary>Lets services through, which have checked their own caller, and others only with the scope.</summary>
    public static void RequireServiceOr(this CallContextAccessor calls, string scope)
    {
        var call = calls.InWorkspace();
        if (call.Actor.Kind != InternalClaims.ServiceKind && !call.Has(scope))
        {
            throw new RpcException(new Status(StatusCode.PermissionDenied, $"The call needs {scope}."));
        }
    }

    /// <summary>What follows is written down as caused by that ledger entry.</summary>
    /// <param name="origin">Where it comes from; null: as the caller's own.</param>
    public static Guid ActBecauseOf(this CallContextAccessor calls, string causationId, string? origin = Origins.Import)
    {
        if (!Guid.TryParse(causationId, out var cause))
        {
            throw GrpcErrors.InvalidArgument("causation_id is not an id.");
        }
        var call = calls.InWorkspace();
        calls.Current = call with { CausationId = cause, Origin = origin ?? call.Origin };
        return cause;
    }

    /// <summary>Like <see cref="ActBecauseOf"/>, for taking back what was made because of it.</summary>
    public static Guid UndoBecauseOf(this CallContextAccessor calls, string causationId)
    {
        var cause = calls.ActBecauseOf(causationId);
        calls.Current = calls.Required with { Origin = Origins.Undo };
        return cause;
    }
}
