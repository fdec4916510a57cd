using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.MarketingAutomation;
using CrmCloud.MarketingAutomation.Data;
using CrmCloud.MarketingAutomation.Features;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddMarketingAutomation();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapTemplates();

return await app.RunCrmServiceAsync<MarketingDbContext>(args);
