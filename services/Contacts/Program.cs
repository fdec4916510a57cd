using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.Contacts;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Features;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddContacts();

var app = builder.Build();
app.MapDefaultEndpoints();
app.UseCrmService();
app.MapOpenApi().AllowAnonymous();
app.MapContacts();

return await app.RunCrmServiceAsync<ContactsDbContext>(args);
