using System.Globalization;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Data;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.Contracts.Contacts.V1;
using CrmCloud.Contracts.Deals.V1;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;

namespace CrmCloud.Leads.Conversion;

/// <summary>
/// Converts one lead: find or create the person and the company, open the deal, mark the lead. Each step answers the same when it
/// is asked again for the same lead, so that a run that died anywhere is simply run again.
/// </summary>
public sealed class ConversionRun(
    LeadsDbContext db,
    CallContextAccessor calls,
    Contacts.ContactsClient contacts,
    Deals.DealsClient deals,
    TimeProvider clock
)
{
    /// <summary>Takes the conversion as far as it goes.</summary>
    /// <exception cref="RpcException">A peer is away; to be run again.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Someone changed the lead at the same moment; to be run again.</exception>
    public async Task RunAsync(Guid id, CancellationToken cancellation)
    {
        if (
            await db.Conversions.SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { State: ConversionState.Queued } conversion
        )
        {
            return;
        }
        calls.Current = SavedCaller.ToContext(conversion.Caller, origin: null, conversion.CausationId);
        if (await LeadAsync(conversion, cancellation) is not { } lead)
        {
            await FinishAsync(conversion, ConversionState.Failed, "The lead is gone.", cancellation);
            return;
        }
        try
        {
            await FindPeopleAsync(conversion, lead, cancellation);
            await OpenDealAsync(conversion, lead, cancellation);
        }
        catch (RpcException refusal) when (refusal.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition)
        {
            await GiveUpAsync(conversion, refusal.Status.Detail, cancellation);
            return;
        }
        lead.Convert(conversion.ContactId, conversion.CompanyId, conversion.DealId, StoredTime.Now(clock));
        await FinishAsync(conversion, ConversionState.Done, null, cancellation);
    }

    /// <summary>Ends it without success; the lead is as it was, and what was created for it alone is taken back.</summary>
    public async Task GiveUpAsync(LeadConversion conversion, string problem, CancellationToken cancellation)
    {
        if (conversion.ContactId is not null || conversion.CompanyId is not null)
        {
            await contacts.RemoveCreatedAsync(
                new RemoveCreatedRequest { CausationId = conversion.CausationId.ToString() },
                cancellationToken: cancellation
            );
        }
        if (await LeadAsync(conversion, cancellation) is { } lead)
        {
            lead.GiveUpConversion();
        }
        await FinishAsync(conversion, ConversionState.Failed, problem, cancellation);
    }

    private Task<Lead?> LeadAsync(LeadConversion conversion, CancellationToken cancellation) =>
        db.Leads.SingleOrDefaultAsync(lead => lead.Id == conversion.LeadId, cancellation);

    private async Task FindPeopleAsync(LeadConversion conversion, Lead lead, CancellationToken cancellation)
    {
        if (conversion.ContactId is not null || conversion.CompanyId is not null)
        {
            return;
        }
        var answer = await contacts.FindOrCreateAsync(
            new FindOrCreateRequest
            {
                LeadId = lead.Id.ToString(),
                CausationId = conversion.CausationId.ToString(),
                Person = new Person
                {
                    FirstName = lead.FirstName ?? "",
                    LastName = lead.LastName ?? "",
                    Email = lead.Email ?? "",
                    Phone = lead.Phone ?? "",
                    JobTitle = lead.JobTitle ?? "",
                    TaxId = lead.CompanyName is null ? lead.TaxId ?? "" : "",
                    ExternalId = lead.ExternalId ?? "",
                },
                Company = new Company
                {
                    Name = lead.CompanyName ?? "",
                    Website = lead.Website ?? "",
                    TaxId = lead.CompanyName is null ? "" : lead.TaxId ?? "",
                    City = lead.City ?? "",
                    Region = lead.Region ?? "",
                    Country = lead.Country ?? "",
                },
                OwnerId = lead.OwnerId?.ToString() ?? "",
                TeamId = lead.TeamId?.ToString() ?? "",
                Source = lead.Source ?? "",
            },
            cancellationToken: cancellation
        );
        (conversion.ContactId, conversion.CompanyId) = (IdOf(answer.ContactId), IdOf(answer.CompanyId));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task OpenDealAsync(LeadConversion conversion, Lead lead, CancellationToken cancellation)
    {
        if (conversion.DealId is not null)
        {
            return;
        }
        var answer = await deals.OpenForLeadAsync(
            new OpenForLeadRequest
            {
                LeadId = lead.Id.ToString(),
                CausationId = conversion.CausationId.ToString(),
                Name = conversion.DealName ?? lead.CompanyName ?? lead.Name ?? "",
                Amount = conversion.Amount?.ToString(CultureInfo.InvariantCulture) ?? "",
                Currency = conversion.Currency ?? "",
                PipelineId = conversion.PipelineId?.ToString() ?? "",
                ContactId = conversion.ContactId?.ToString() ?? "",
                CompanyId = conversion.CompanyId?.ToString() ?? "",
                OwnerId = lead.OwnerId?.ToString() ?? "",
                TeamId = lead.TeamId?.ToString() ?? "",
                Source = lead.Source ?? "",
                Region = lead.Region ?? "",
            },
            cancellationToken: cancellation
        );
        conversion.DealId = IdOf(answer.DealId);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task FinishAsync(LeadConversion conversion, ConversionState state, string? problem, CancellationToken cancellation)
    {
        (conversion.State, conversion.Problem, conversion.FinishedAt) = (state, problem, StoredTime.Now(clock));
        await db.SaveChangesAsync(cancellation);
    }

    private static Guid? IdOf(string id) => id.Length == 0 ? null : Guid.Parse(id);
}
