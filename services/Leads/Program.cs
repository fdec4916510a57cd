using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Leads;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Features;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddLeads();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapLeads();

return await app.RunCrmServiceAsync<LeadsDbContext>(args);
