using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Reporting;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Features;
using CrmCloud.Reporting.Rebuild;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddReporting();

var app = builder.Build();
if (args is [RebuildCommand.Name, ..])
{
    return await RebuildCommand.RunAsync(app.Services, CancellationToken.None);
}
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapLeadConversion();

return await app.RunCrmServiceAsync<ReportingDbContext>(args);
