using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Mail;
using CrmCloud.Mail.Data;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddMail();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapMailService();

return await app.RunCrmServiceAsync<MailDbContext>(args);
