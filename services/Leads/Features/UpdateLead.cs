using System.Text.Json;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Domain;

namespace CrmCloud.Leads.Features;

public static class UpdateLead
{
    public static async Task<IResult> HandleAsync(
        Guid id,
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
        return await db.ChangeAsync(http, id, lead => ValueTask.FromResult(Apply(lead, body, custom.Value)), cancellation);
    }

    private static Result Apply(Lead lead, JsonElement body, BuildingBlocks.CustomFields.CustomFieldSet custom) =>
        RecordInput.Apply(LeadCatalog.Leads, lead, body, custom) is { Failed: true } refused ? refused : lead.Validate();
}
