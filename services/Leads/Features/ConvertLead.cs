using System.Text.Json;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Conversion;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Features;

/// <param name="DealName">What the deal is called; the company's name, else the person's, where absent.</param>
/// <param name="Amount">A number in the workspace's currency, or an object of amount and currency.</param>
/// <param name="PipelineId">The default pipeline where absent.</param>
public sealed record ConvertRequest(string? DealName = null, JsonElement? Amount = null, Guid? PipelineId = null);

/// <summary>A conversion as the API shows it.</summary>
/// <param name="State">running, done or failed.</param>
/// <param name="Problem">Why it failed.</param>
public sealed record ConversionResponse(
    string State,
    Guid? ContactId,
    Guid? CompanyId,
    Guid? DealId,
    string? Problem,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt
)
{
    public static ConversionResponse Of(LeadConversion conversion) =>
        new(
            conversion.State switch
            {
                ConversionState.Queued => "running",
                _ => Choice.Of(conversion.State),
            },
            conversion.ContactId,
            conversion.CompanyId,
            conversion.DealId,
            conversion.Problem,
            conversion.CreatedAt,
            conversion.FinishedAt
        );
}

/// <summary>Makes a contact, a company and a deal of a lead; see <see cref="ConversionRun"/>.</summary>
public static class ConvertLead
{
    /// <summary>How long a caller is kept waiting before they are told where to look.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>200 with what the lead became; 202 and a place to look where a peer is slow or down.</summary>
    public static async Task<IResult> HandleAsync(
        Guid id,
        ConvertRequest? request,
        HttpContext http,
        CallContextAccessor calls,
        IServiceScopeFactory scopes,
        WorkSignal signal,
        ConversionWaits waits,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var wish = Wish.Of(request ?? new ConvertRequest());
        if (wish.Failed)
        {
            return wish.Error.ToProblem();
        }
        // A scope of its own: under an Idempotency-Key the request's transaction stays open until the answer is out, and the worker
        // has to see the conversion before that.
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CallContextAccessor>().Current = calls.Required;
        var db = scope.ServiceProvider.GetRequiredService<LeadsDbContext>();
        Task? end = null;
        if (await RunningAsync(db, id, cancellation) is not { } conversion)
        {
            var leads = scope.ServiceProvider.GetRequiredService<RecordHandlers<Lead, LeadResponse>>();
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var begun = await leads.ChangeAsync(http, id, lead => lead.BeginConversion(StoredTime.Now(clock)), cancellation);
            if (begun is not IValueHttpResult<LeadResponse>)
            {
                return begun;
            }
            conversion = await AddAsync(db, id, wish.Value, clock, cancellation);
            end = waits.EndOf(conversion.Id);
            await transaction.CommitAsync(cancellation);
            signal.Wake();
        }
        await waits.WaitAsync(conversion.Id, end ?? waits.EndOf(conversion.Id), s_patience, clock, cancellation);
        await db.Entry(conversion).ReloadAsync(cancellation);
        return Answer(http, conversion);
    }

    /// <summary>How the latest conversion of a lead stands.</summary>
    public static async Task<IResult> GetAsync(Guid id, LeadsDbContext db, CancellationToken cancellation) =>
        await Latest(db, id).AsNoTracking().FirstOrDefaultAsync(cancellation) is { } conversion
            ? TypedResults.Ok(ConversionResponse.Of(conversion))
            : new Error(ErrorKind.NotFound, "leads.no-conversion", "Nobody has asked to convert this lead.").ToProblem();

    private static IResult Answer(HttpContext http, LeadConversion conversion) =>
        conversion.State switch
        {
            ConversionState.Done => TypedResults.Ok(new ConvertedTo(conversion.ContactId, conversion.CompanyId, conversion.DealId)),
            ConversionState.Failed => new Error(ErrorKind.Invalid, "leads.conversion-refused", conversion.Problem!).ToProblem(),
            _ => TypedResults.Accepted(
                $"{http.Request.PathBase}/api/leads/{conversion.LeadId}/conversion",
                ConversionResponse.Of(conversion)
            ),
        };

    private static IOrderedQueryable<LeadConversion> Latest(LeadsDbContext db, Guid lead) =>
        db.Conversions.Where(conversion => conversion.LeadId == lead).OrderByDescending(conversion => conversion.Id);

    private static async Task<LeadConversion?> RunningAsync(LeadsDbContext db, Guid lead, CancellationToken cancellation) =>
        await Latest(db, lead).FirstOrDefaultAsync(cancellation) is { State: ConversionState.Queued } running ? running : null;

    private static async Task<LeadConversion> AddAsync(
        LeadsDbContext db,
        Guid lead,
        Wish wish,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var conversion = new LeadConversion
        {
            WorkspaceId = db.WorkspaceId,
            LeadId = lead,
            RecordType = lead.ToString(),
            Caller = SavedCaller.ToJson(db.Calls.Required),
            // The entry that was written a moment ago, in this transaction.
            CausationId = await db
                .Ledger.Where(entry => entry.RecordId == lead)
                .OrderByDescending(entry => entry.RecordVersion)
                .Select(entry => entry.Id)
                .FirstAsync(cancellation),
            DealName = wish.DealName,
            Amount = wish.Amount,
            Currency = wish.Currency,
            PipelineId = wish.PipelineId,
            CreatedAt = StoredTime.Now(clock),
        };
        db.Conversions.Add(conversion);
        await db.SaveChangesAsync(cancellation);
        return conversion;
    }

    /// <summary>The request, read and within bounds.</summary>
    private sealed record Wish(string? DealName, decimal? Amount, string? Currency, Guid? PipelineId)
    {
        private const int LongestName = 300;
        private const decimal LargestAmount = 1_000_000_000_000m;

        public static Result<Wish> Of(ConvertRequest request)
        {
            if (request.DealName is { } name && (name.Length > LongestName || name.Contains('\0')))
            {
                return Error.Invalid("dealName", $"At most {LongestName} characters, without NUL.");
            }
            if (request.Amount is not { ValueKind: not JsonValueKind.Null } json)
            {
                return new Wish(request.DealName, null, null, request.PipelineId);
            }
            var (money, problem) = MoneyInput.Read(json);
            if (money is null)
            {
                return Error.Malformed($"amount: {problem!.Message}") with
                {
                    Fields = new Dictionary<string, string[]> { ["amount"] = [problem.Message] },
                };
            }
            return money.Amount is < 0 or > LargestAmount
                ? Error.Invalid("amount", $"Not between 0 and {LargestAmount}.")
                : new Wish(request.DealName, money.Amount, money.Currency, request.PipelineId);
        }
    }
}
