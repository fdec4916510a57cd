using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Leads;
using CrmCloud.Leads.Data;
using CrmCloud.Leads.Features;
using CrmCloud.Leads.Integration;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddLeads();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapLeads();
app.MapGrpcService<LeadsService>();

return await app.RunCrmServiceAsync<LeadsDbContext>(args);
