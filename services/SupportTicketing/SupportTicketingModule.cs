using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Domain;
using CrmCloud.SupportTicketing.Features;
using CrmCloud.SupportTicketing.Features.Imports;
using CrmCloud.SupportTicketing.Features.Sla;
using CrmCloud.SupportTicketing.Integration;

namespace CrmCloud.SupportTicketing;

/// <summary>Everything the service is made of.</summary>
public static class SupportTicketingModule
{
    public static WebApplicationBuilder AddSupportTicketing(this WebApplicationBuilder builder)
    {
        builder.AddProductService<SupportDbContext>("support");
        builder.AddDesk();
        builder.Services.AddScoped<TicketNumbers>();
        builder.Services.AddRecords<Ticket, TicketResponse, TicketResource>(TicketCatalog.Tickets);
        builder.Services.AddInternalGrpcClient<Contracts.Contacts.V1.Contacts.ContactsClient>("contacts");
        builder.Services.AddScoped<ContactsClient>();
        builder.Services.AddScoped<Requesters>();
        builder.Services.AddImports<Ticket, TicketImports>();
        builder.Services.AddBulk<Ticket, TicketBulk>();
        builder.Services.AddRecordSearch(TicketCatalog.Tickets, title: "subject", subtitle: "'#' || number");
        builder.Services.AddSla();
        return builder;
    }
}
