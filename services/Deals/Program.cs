using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Deals;
using CrmCloud.Deals.Data;
using CrmCloud.Deals.Features;
using CrmCloud.Deals.Grpc;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddDeals();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapGrpcService<DealsService>();
app.MapDeals();

return await app.RunCrmServiceAsync<DealsDbContext>(args);
