using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.ServiceDefaults.Authentication;
using CrmCloud.SupportTicketing.Domain;

namespace CrmCloud.SupportTicketing.Features;

public sealed record AssignRequest(Guid? UserId = null);

public sealed record StatusRequest(TicketStatus Status);

/// <summary>The routes of tickets. Everyone who may read tickets reads all of them; agents work all of them.</summary>
public static class TicketEndpoints
{
    public static void MapTickets(this IEndpointRouteBuilder app)
    {
        var tickets = app.MapRecords<Ticket, TicketInput, TicketResponse>(TicketCatalog.Tickets, "Tickets", Reading, Writing);
        Writing(tickets.MapVerb<TicketResponse>("assign", AssignAsync).WithName("assignTicket").WithSummary("Gives it to an agent"));
        Writing(tickets.MapVerb<TicketResponse>("status", MoveAsync).WithName("moveTicket").WithSummary("Moves it to another status"));
        Reading(
            tickets
                .MapGet("/{id:guid}/messages", TicketMessages.ListAsync)
                .WithName("listTicketMessages")
                .WithSummary("What was written in it, oldest first, or with order=desc newest first")
                .Produces<MessageList>()
        );
        Writing(
            tickets
                .MapPost("/{id:guid}/messages", WriteMessage.AddAsync)
                .WithName("addTicketMessage")
                .WithSummary("Writes a reply or a note in it")
                .Produces<MessageResponse>(StatusCodes.Status201Created)
        );
        Writing(
            tickets
                .MapPost("/{id:guid}/messages/{messageId:guid}/cancel", WriteMessage.CancelAsync)
                .WithName("cancelTicketMessage")
                .WithSummary("Takes a reply back that is not out yet")
                .Produces<MessageResponse>()
        );
        Writing(
            tickets
                .MapVerb<TicketResponse>("merge", MergeTickets.MergeAsync)
                .WithName("mergeTickets")
                .WithSummary("Takes another ticket in, which is closed")
        );
        Writing(
            tickets
                .MapVerb<TicketResponse>("unmerge", MergeTickets.UnmergeAsync)
                .WithName("unmergeTicket")
                .WithSummary("Takes the merge of this ticket into another one back")
        );
        Writing(
            tickets
                .MapPost("/{id:guid}/split", MergeTickets.SplitAsync)
                .WithName("splitTicket")
                .WithSummary("Makes a ticket of its own of a message and all after it")
                .Produces<TicketResponse>(StatusCodes.Status201Created)
        );
        Writing(
            tickets
                .MapPost("/{id:guid}/macros/{macroId:guid}", UseMacroAsync)
                .WithName("useMacro")
                .WithSummary("Does what a macro does, and gives its text to go on writing")
                .Produces<MacroUse>()
        );
        tickets.MapBulk<Ticket>(Reading, Writing);
        tickets.MapImports<Ticket>(Reading, Writing);
    }

    private static void Reading(RouteHandlerBuilder route) => route.RequireScope("tickets:read");

    private static void Writing(RouteHandlerBuilder route) => route.RequireScope("tickets:write");

    private static Task<IResult> AssignAsync(
        Guid id,
        AssignRequest request,
        HttpContext http,
        RecordHandlers<Ticket, TicketResponse> tickets,
        Members members,
        CancellationToken cancellation
    ) =>
        tickets.ChangeAsync(
            http,
            id,
            async ticket =>
                await members.CheckAsync(request.UserId, null, cancellation) is { Failed: true } unknown
                    ? unknown
                    : ticket.Assign(request.UserId),
            cancellation
        );

    private static Task<IResult> MoveAsync(
        Guid id,
        StatusRequest request,
        HttpContext http,
        RecordHandlers<Ticket, TicketResponse> tickets,
        TimeProvider clock,
        CancellationToken cancellation
    ) => tickets.ChangeAsync(http, id, ticket => ticket.MoveTo(request.Status, StoredTime.Now(clock)), cancellation);

    private static Task<IResult> UseMacroAsync(Guid id, Guid macroId, HttpContext http, UseMacro macro, CancellationToken cancellation) =>
        macro.HandleAsync(id, macroId, http, cancellation);
}
