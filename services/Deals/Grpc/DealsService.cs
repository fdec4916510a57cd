using System.Globalization;
using CrmCloud.BuildingBlocks.Calls;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Workspaces;
using CrmCloud.Contracts.Deals.V1;
using CrmCloud.Deals.Data;
using Grpc.Core;

namespace CrmCloud.Deals.Grpc;

/// <summary>Answers other services about deals.</summary>
public sealed class DealsService(CallContextAccessor calls, Beginnings beginnings, ConvertedDeals deals)
    : Contracts.Deals.V1.Deals.DealsBase
{
    public override async Task<OpenForLeadResponse> OpenForLead(OpenForLeadRequest request, ServerCallContext context)
    {
        calls.RequireServiceOr("deals:write");
        if (request.CausationId.Length > 0)
        {
            calls.ActBecauseOf(request.CausationId, origin: null);
        }
        await beginnings.EnsureAsync(context.CancellationToken);
        var opened = await deals.OpenAsync(Read(request), context.CancellationToken);
        return opened.Failed
            ? throw opened.Error.ToRpc()
            : new OpenForLeadResponse { DealId = opened.Value.Deal.Id.ToString(), Created = opened.Value.Created };
    }

    private static LeadConversion Read(OpenForLeadRequest request) =>
        new(
            Id(request.LeadId, "lead_id") ?? throw GrpcErrors.InvalidArgument("lead_id is missing."),
            Text(request.Name),
            Amount(request.Amount),
            Text(request.Currency),
            Id(request.PipelineId, "pipeline_id"),
            Id(request.ContactId, "contact_id"),
            Id(request.CompanyId, "company_id"),
            Id(request.OwnerId, "owner_id"),
            Id(request.TeamId, "team_id"),
            Text(request.Source),
            Text(request.Region)
        );

    private static string? Text(string text) => text.Length == 0 ? null : text;

    private static Guid? Id(string text, string field) =>
        text.Length == 0 ? null
        : Guid.TryParse(text, out var id) ? id
        : throw GrpcErrors.InvalidArgument($"{field} is not an id.");

    private static decimal? Amount(string text) =>
        text.Length == 0 ? null
        : decimal.TryParse(text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var amount) ? amount
        : throw GrpcErrors.InvalidArgument("amount is not a decimal number.");
}
