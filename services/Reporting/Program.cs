using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Reporting;
using CrmCloud.Reporting.Data;
using CrmCloud.Reporting.Features;
using CrmCloud.Reporting.Rebuild;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddReporting();
var rebuild = args is [RebuildCommand.Name, ..];
if (rebuild)
{
    RebuildCommand.Configure(builder.Configuration);
}

var app = builder.Build();
if (rebuild)
{
    return await RebuildCommand.RunAsync(app.Services, CancellationToken.None);
}
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapReports();

return await app.RunCrmServiceAsync<ReportingDbContext>(args);
