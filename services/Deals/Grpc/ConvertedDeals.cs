using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Domain;
using CrmCloud.Deals.Features;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CrmCloud.Deals.Grpc;

/// <summary>
/// One deal for each lead that is converted, however often and from however many sides it is asked for: the database lets no
/// second one be, and who comes second takes the first one's.
/// </summary>
public sealed class ConvertedDeals(
    DealsDbContext db,
    DealPlaces places,
    DealParties parties,
    WorkspaceSettings settings,
    TimeProvider clock
)
{
    private const int Attempts = 5;

    public async Task<Result<(Deal Deal, bool Created)>> OpenAsync(LeadConversion conversion, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryOpenAsync(conversion, cancellation);
            }
            catch (DbUpdateException error) when (attempt < Attempts && IsRace(error))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Result<(Deal Deal, bool Created)>> TryOpenAsync(LeadConversion conversion, CancellationToken cancellation)
    {
        var (known, converted) = await FindAsync(conversion.LeadId, cancellation);
        if (known is not null && converted)
        {
            return (known, false);
        }
        if (known is not null)
        {
            if (TakeOver(known, conversion) is { Failed: true } misfit)
            {
                return misfit.Error!;
            }
            await db.SaveChangesAsync(cancellation);
            return (known, false);
        }
        var made = await MakeAsync(conversion, cancellation);
        if (made.Failed)
        {
            return made.Error;
        }
        db.Deals.Add(made.Value);
        await db.SaveChangesAsync(cancellation);
        return (made.Value, true);
    }

    /// <summary>The deal of an earlier conversion; else one that the lead has already, an open one before a closed one.</summary>
    private async Task<(Deal? Deal, bool Converted)> FindAsync(Guid leadId, CancellationToken cancellation)
    {
        var deals = await db
            .Deals.Where(deal => deal.ConversionLeadId == leadId || deal.LeadId == leadId)
            .OrderBy(deal => deal.ConversionLeadId == leadId ? 0 : 1)
            .ThenBy(deal => deal.Status == DealStatus.Open ? 0 : 1)
            .ThenBy(deal => deal.CreatedAt)
            .ThenBy(deal => deal.Id)
            .Take(1)
            .ToListAsync(cancellation);
        return deals is [var deal] ? (deal, deal.ConversionLeadId == leadId) : (null, false);
    }

    private static Result TakeOver(Deal deal, LeadConversion conversion)
    {
        deal.ConversionLeadId = conversion.LeadId;
        deal.CompanyId ??= conversion.CompanyId;
        deal.Source ??= conversion.Source;
        deal.Region ??= conversion.Region;
        if (string.IsNullOrWhiteSpace(deal.Name))
        {
            deal.Name = conversion.Name;
        }
        if (deal.ContactIds.Count == 0 && conversion.ContactId is { } contact)
        {
            deal.ContactIds = [contact];
        }
        if (deal.Amount is null && conversion.Amount is { } amount)
        {
            deal.Amount = amount;
            deal.SayCurrency(conversion.Currency ?? deal.Currency);
        }
        if (deal is { OwnerId: null, TeamId: null })
        {
            (deal.OwnerId, deal.TeamId) = (conversion.OwnerId, conversion.TeamId);
        }
        return deal.Validate();
    }

    private async Task<Result<Deal>> MakeAsync(LeadConversion conversion, CancellationToken cancellation)
    {
        var place = await places.FindAsync(conversion.PipelineId, null, cancellation);
        if (place.Failed)
        {
            return place.Error;
        }
        var deal = new Deal
        {
            Name = conversion.Name,
            LeadId = conversion.LeadId,
            ConversionLeadId = conversion.LeadId,
            Amount = conversion.Amount,
            CompanyId = conversion.CompanyId,
            ContactIds = conversion.ContactId is { } contact ? [contact] : [],
            OwnerId = conversion.OwnerId,
            TeamId = conversion.TeamId,
            Source = conversion.Source,
            Region = conversion.Region,
        };
        deal.Begin(place.Value.Pipeline, place.Value.Stage, StoredTime.Now(clock));
        deal.SayCurrency((await settings.GetAsync(cancellation)).Currency);
        deal.SayCurrency(conversion.Currency ?? deal.Currency);
        if (string.IsNullOrWhiteSpace(deal.Name))
        {
            await parties.NameAsync(deal, cancellation);
        }
        return deal.Validate() is { Failed: true } refused ? refused.Error! : deal;
    }

    /// <summary>True where someone else opened or changed it at the same moment.</summary>
    private static bool IsRace(DbUpdateException error) =>
        error is DbUpdateConcurrencyException || error.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
