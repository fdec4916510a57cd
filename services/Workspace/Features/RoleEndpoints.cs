using CrmCloud.BuildingBlocks.Lists;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CrmCloud.Workspace.Features;

/// <summary>A named set of scopes.</summary>
public sealed record RoleResponse(string Name, IReadOnlyList<string> Scopes);

public static class RoleEndpoints
{
    public static void MapRoles(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/roles", List)
            .RequireScope("users:read")
            .WithTags("Users")
            .WithName("listRoles")
            .WithSummary("The roles and what each may do");

    private static Ok<ListAnswer<RoleResponse>> List() =>
        TypedResults.Ok(
            new ListAnswer<RoleResponse>(
                [.. Roles.Names.Select(role => new RoleResponse(role, Roles.ScopesOf([role])))],
                NextCursor: null,
                Roles.Names.Count,
                TotalIsEstimate: null
            )
        );
}
