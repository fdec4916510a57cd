using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Workspace.Data;
using CrmCloud.Workspace.Notifications;
using CrmCloud.Workspace.Search;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Workspace.Features;

/// <param name="Kind">taskAssigned, leadAssigned, dealAssigned, dealWon or dealLost.</param>
/// <param name="Title">What the record is called now; null where it is gone, not readable or its service is away.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="ReadAt">Null: not read yet.</param>
public sealed record NotificationResponse(
    Guid Id,
    string Kind,
    string RecordType,
    Guid RecordId,
    string? Title,
    Actor Actor,
    DateTimeOffset At,
    DateTimeOffset? ReadAt
);

/// <param name="Items">Newest first.</param>
/// <param name="NextCursor">For the next page; null on the last.</param>
/// <param name="Unread">How many are unread, on all pages.</param>
/// <param name="Unavailable">Services that did not say what their records are called.</param>
public sealed record NotificationPage(
    IReadOnlyList<NotificationResponse> Items,
    Guid? NextCursor,
    int Unread,
    IReadOnlyList<string> Unavailable
);

public static class NotificationEndpoints
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    // No scope: everyone has their own notifications, and nobody another's. An API key is nobody, and has none.
    public static void MapNotifications(this IEndpointRouteBuilder routes)
    {
        var notifications = routes.MapGroup("/api/notifications").WithTags("Notifications");
        notifications
            .MapGet("", ListAsync)
            .WithName("listNotifications")
            .WithSummary("One's own notifications, newest first; unread=true only those not read yet");
        notifications.MapPost("/{id:guid}/read", ReadAsync).WithName("readNotification").WithSummary("Notes that one was read");
        notifications.MapPost("/read-all", ReadAllAsync).WithName("readAllNotifications").WithSummary("Notes that all were read");
    }

    private static async Task<Results<Ok<NotificationPage>, ProblemHttpResult>> ListAsync(
        bool? unread,
        Guid? cursor,
        int? limit,
        WorkspaceDbContext db,
        GlobalSearch search,
        CallContextAccessor calls,
        CancellationToken cancellation
    )
    {
        if (limit is < 1 or > MaxLimit)
        {
            return Error.Malformed($"limit is 1 to {MaxLimit}.").ToProblem();
        }
        var size = limit ?? DefaultLimit;
        var own = Own(db, calls).AsNoTracking();
        var wanted = unread is true ? own.Where(it => it.ReadAt == null) : own;
        wanted = cursor is { } last ? wanted.Where(it => it.Id < last) : wanted;
        var page = await wanted.OrderByDescending(it => it.Id).Take(size + 1).ToListAsync(cancellation);
        var items = page.Take(size).ToList();
        var (titles, away) = await search.NameAsync(calls.Required, items.Select(it => (it.RecordType, it.RecordId)), cancellation);
        return TypedResults.Ok(
            new NotificationPage(
                [
                    .. items.Select(it => new NotificationResponse(
                        it.Id,
                        it.Kind,
                        it.RecordType,
                        it.RecordId,
                        titles.GetValueOrDefault((it.RecordType, it.RecordId)),
                        it.Actor(),
                        it.At,
                        it.ReadAt
                    )),
                ],
                page.Count > size ? items[^1].Id : null,
                await own.CountAsync(it => it.ReadAt == null, cancellation),
                away
            )
        );
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> ReadAsync(
        Guid id,
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        DateTimeOffset? now = clock.GetUtcNow();
        var changed = await Own(db, calls)
            .Where(it => it.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(it => it.ReadAt, it => it.ReadAt ?? now), cancellation);
        return changed == 0 ? Error.NotFound("notification").ToProblem() : TypedResults.NoContent();
    }

    private static async Task<NoContent> ReadAllAsync(
        WorkspaceDbContext db,
        CallContextAccessor calls,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await Own(db, calls).Where(it => it.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(it => it.ReadAt, now), cancellation);
        return TypedResults.NoContent();
    }

    private static IQueryable<Notification> Own(WorkspaceDbContext db, CallContextAccessor calls)
    {
        var user = calls.Required.UserId;
        return db.Notifications.Where(it => it.UserId == user);
    }
}
