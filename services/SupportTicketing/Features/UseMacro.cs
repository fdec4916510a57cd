using System.Globalization;
using System.Text.RegularExpressions;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Outgoing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.SupportTicketing.Features;

/// <param name="Text">The answer to go on writing; empty where the macro only acts.</param>
public sealed record MacroUse(string Text, TicketResponse Ticket);

/// <summary>Uses a macro on a ticket: does what it does, all or nothing, and gives its text with the places filled.</summary>
public sealed partial class UseMacro(
    SupportDbContext db,
    RecordHandlers<Ticket, TicketResponse> tickets,
    Members members,
    TicketQueues queues,
    Departures departures,
    TimeProvider clock
)
{
    public async Task<IResult> HandleAsync(Guid id, Guid macroId, HttpContext http, CancellationToken cancellation)
    {
        if (await db.Macros.AsNoTracking().SingleOrDefaultAsync(row => row.Id == macroId, cancellation) is not { } macro)
        {
            return RecordErrors.NotFound(DeskCatalog.Macros).ToProblem();
        }
        Ticket? used = null;
        var answer = await tickets.ChangeAsync(
            http,
            id,
            async ticket =>
            {
                used = ticket;
                foreach (var action in macro.Actions)
                {
                    if (await DoAsync(action, ticket, cancellation) is { Failed: true } refused)
                    {
                        return refused;
                    }
                }
                return Result.Done;
            },
            cancellation
        );
        return answer is Ok<TicketResponse> { Value: { } ticket }
            ? TypedResults.Ok(new MacroUse(await FillAsync(macro.Text ?? "", used!, cancellation), ticket))
            : answer;
    }

    private async ValueTask<Result> DoAsync(MacroAction action, Ticket ticket, CancellationToken cancellation)
    {
        switch (action.Set)
        {
            case MacroAction.Status:
                return ticket.MoveTo(Choice.Parse<TicketStatus>(action.Value), StoredTime.Now(clock));
            case MacroAction.Priority:
                ticket.Priority = Choice.Parse<TicketPriority>(action.Value);
                return Result.Done;
            case MacroAction.Assignee:
                var user =
                    action.Value == MacroAction.Me ? db.Calls.Required.UserId
                    : action.Value is { } text ? Guid.Parse(text)
                    : (Guid?)null;
                return await members.CheckAsync(user, null, cancellation, userField: "assignee") is { Failed: true } unknown
                    ? unknown
                    : ticket.Assign(user);
            case MacroAction.Queue:
                ticket.QueueId = Guid.Parse(action.Value!);
                return await queues.PlaceAsync(ticket, cancellation);
            default:
                ticket.Tags = [.. ticket.Tags.Union(action.TagList())];
                return Result.Done;
        }
    }

    /// <summary>Fills the places that are known; others stay as they are, for the agent to see.</summary>
    private async Task<string> FillAsync(string text, Ticket ticket, CancellationToken cancellation)
    {
        if (!text.Contains("{{", StringComparison.Ordinal))
        {
            return text;
        }
        var requester = text.Contains("requester.name", StringComparison.Ordinal) ? await RequesterAsync(ticket, cancellation) : null;
        return Place()
            .Replace(
                text,
                place =>
                    place.Groups[1].Value switch
                    {
                        "requester.name" => requester,
                        "ticket.number" => ticket.Number.ToString(CultureInfo.InvariantCulture),
                        "ticket.subject" => ticket.Subject,
                        "agent.name" => db.Calls.Required.Actor.Name,
                        _ => null,
                    } ?? place.Value
            );
    }

    private async Task<string?> RequesterAsync(Ticket ticket, CancellationToken cancellation)
    {
        try
        {
            return (await departures.AddressAsync(ticket, cancellation))?.Name;
        }
        catch (PeerUnavailableException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\{\{\s*([a-z.]{1,50})\s*\}\}")]
    private static partial Regex Place();
}
