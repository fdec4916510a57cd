using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Features;

namespace CrmCloud.SupportTicketing;

/// <summary>Everything the service is made of.</summary>
public static class SupportTicketingModule
{
    public static WebApplicationBuilder AddSupportTicketing(this WebApplicationBuilder builder)
    {
        builder.AddProductService<SupportDbContext>("support");
        builder.Services.AddScoped<TicketNumbers>();
        builder.Services.AddRecords<Ticket, TicketResponse, TicketResource>(TicketCatalog.Tickets);
        builder.Services.AddBulk<Ticket, TicketBulk>();
        builder.Services.AddRecordSearch(TicketCatalog.Tickets, title: "subject", subtitle: "'#' || number");
        return builder;
    }
}
