using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Domain;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <summary>The workspace and its settings.</summary>
public sealed record WorkspaceResponse(
    Guid Id,
    string Name,
    string Slug,
    string TimeZone,
    string Currency,
    string Locale,
    BusinessHours BusinessHours,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    long Version
)
{
    public static WorkspaceResponse Of(WorkspaceSettings it) =>
        new(
            it.Id,
            it.Name,
            it.Slug,
            it.TimeZone,
            it.Currency,
            it.Locale,
            BusinessHours.FromJson(it.BusinessHours),
            it.CreatedAt,
            it.UpdatedAt,
            it.Version
        );
}

/// <summary>What is absent stays.</summary>
public sealed record WorkspacePatch(
    string? Name = null,
    string? Slug = null,
    string? TimeZone = null,
    string? Currency = null,
    string? Locale = null,
    BusinessHours? BusinessHours = null
);

public static class WorkspaceEndpoints
{
    public static void MapWorkspace(this IEndpointRouteBuilder routes)
    {
        var workspace = routes.MapGroup("/api/workspace").WithTags("Workspace");
        workspace
            .MapGet("", GetAsync)
            .RequireScope("settings:read")
            .WithName("getWorkspace")
            .WithSummary("Name and settings of the workspace");
        workspace.MapPatch("", PatchAsync).RequireScope("settings:write").WithName("updateWorkspace").WithSummary("Changes settings");
    }

    private static async Task<Results<Ok<WorkspaceResponse>, ProblemHttpResult>> GetAsync(
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    )
    {
        if (await db.Workspaces.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } workspace)
        {
            return Error.NotFound("workspace").ToProblem();
        }
        ETags.Write(http, workspace);
        return TypedResults.Ok(WorkspaceResponse.Of(workspace));
    }

    private static async Task<Results<Ok<WorkspaceResponse>, ProblemHttpResult>> PatchAsync(
        WorkspacePatch patch,
        HttpContext http,
        WorkspaceDbContext db,
        CancellationToken cancellation
    )
    {
        if (await db.Workspaces.SingleOrDefaultAsync(cancellation) is not { } workspace)
        {
            return Error.NotFound("workspace").ToProblem();
        }
        var seen = ETags.Check(http, workspace, () => WorkspaceResponse.Of(workspace));
        if (seen.Failed)
        {
            return seen.Error.ToProblem();
        }
        var input = Check(patch);
        if (!input.IsFine)
        {
            return input.Error.ToProblem();
        }
        workspace.Rename(patch.Name ?? workspace.Name);
        workspace.MoveTo(patch.Slug ?? workspace.Slug);
        workspace.LiveIn(patch.TimeZone ?? workspace.TimeZone);
        workspace.CountIn(patch.Currency ?? workspace.Currency);
        workspace.Speak(patch.Locale ?? workspace.Locale);
        if (patch.BusinessHours is { } hours)
        {
            workspace.Open(hours);
        }
        var saved = await db.TrySaveAsync(cancellation);
        if (saved.Failed)
        {
            return saved.Error.ToProblem();
        }
        ETags.Write(http, workspace);
        return TypedResults.Ok(WorkspaceResponse.Of(workspace));
    }

    private static Input Check(WorkspacePatch patch)
    {
        var input = new Input()
            .Check(patch.Slug is null || Slug.IsValid(patch.Slug), "slug", "Lower-case letters, digits and hyphens, at most 50.")
            .Check(patch.TimeZone is null || IsTimeZone(patch.TimeZone), "timeZone", "Not an IANA time zone such as America/Sao_Paulo.")
            .Check(patch.Currency is null || Currencies.IsKnown(patch.Currency), "currency", "Not an ISO 4217 code such as BRL.")
            .Check(
                patch.Locale is null || WorkspaceSettings.Locales.Contains(patch.Locale),
                "locale",
                $"The languages are {string.Join(", ", WorkspaceSettings.Locales)}."
            );
        if (patch.Name is { } name)
        {
            input.Text("name", name);
        }
        if (patch.BusinessHours is { } hours)
        {
            input.Check(hours.Problem is null, "businessHours", hours.Problem ?? "");
        }
        return input;
    }

    private static bool IsTimeZone(string name) =>
        name.Length <= 100 && !name.Contains('\0') && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;
}
