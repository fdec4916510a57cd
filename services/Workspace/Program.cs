using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Workspace;
using CrmCloud.Workspace.Data;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddWorkspace();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapWorkspaceService();

return await app.RunCrmServiceAsync<WorkspaceDbContext>(args, DemoSeed.RunAsync);
