using System.Text.Json;
using CrmCloud.BuildingBlocks.Http;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;

namespace CrmCloud.Leads.Features;

public static class CreateLead
{
    public static async Task<IResult> HandleAsync(
        JsonElement body,
        HttpContext http,
        LeadsDbContext db,
        LeadFields fields,
        CancellationToken cancellation
    )
    {
        var custom = await fields.NeededByAsync(body, cancellation);
        if (custom.Failed)
        {
            return custom.Error.ToProblem();
        }
        var lead = new Lead();
        var applied = RecordInput.Apply(LeadCatalog.Leads, lead, body, custom.Value);
        if (applied.Failed)
        {
            return applied.Error.ToProblem();
        }
        if (lead.Validate() is { Failed: true } invalid)
        {
            return invalid.Error!.ToProblem();
        }
        db.Leads.Add(lead);
        await db.SaveChangesAsync(cancellation);
        ETags.Write(http, lead);
        return TypedResults.Created($"/api/leads/{lead.Id}", LeadResponse.Of(lead));
    }
}
