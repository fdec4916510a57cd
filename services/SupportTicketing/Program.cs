using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.SupportTicketing;
using CrmCloud.SupportTicketing.Data;
using CrmCloud.SupportTicketing.Features;
using CrmCloud.SupportTicketing.Features.Sla;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddSupportTicketing();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapTickets();
app.MapSla();
app.MapDesk();
app.MapPortal();

return await app.RunCrmServiceAsync<SupportDbContext>(args);
