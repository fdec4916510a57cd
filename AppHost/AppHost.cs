using CrmCloud.AppHost;
using Microsoft.Extensions.Hosting;

var builder = DistributedApplication.CreateBuilder(args);

// What the services stand on.
var postgres = builder.AddPostgres("postgres").WithDataVolume();
var messaging = builder.AddRabbitMQ("messaging").WithDataVolume();

// A database per service, and three login roles in it: the service, its migrations, its relay.
var workspaceData = postgres.AddServiceDatabase("workspace");
var leadsData = postgres.AddServiceDatabase("leads");
var contactsData = postgres.AddServiceDatabase("contacts");
var dealsData = postgres.AddServiceDatabase("deals");
var marketingData = postgres.AddServiceDatabase("marketing");
var supportData = postgres.AddServiceDatabase("support");
var mailData = postgres.AddServiceDatabase("mail");
var reportingData = postgres.AddServiceDatabase("reporting");
var setup = builder.AddDatabaseSetup<Projects.DatabaseSetup>(
    postgres,
    workspaceData,
    leadsData,
    contactsData,
    dealsData,
    marketingData,
    supportData,
    mailData,
    reportingData
);

// Schemas and queues. Each runs to its end before any service starts, so that no event finds its queue missing.
IResourceBuilder<ProjectResource>[] migrations =
[
    builder.AddMigrations<Projects.Workspace>(workspaceData, messaging).WaitForCompletion(setup),
    builder.AddMigrations<Projects.Leads>(leadsData, messaging).WaitForCompletion(setup),
    builder.AddMigrations<Projects.Contacts>(contactsData, messaging).WaitForCompletion(setup),
    builder.AddMigrations<Projects.Deals>(dealsData, messaging).WaitForCompletion(setup),
    builder.AddMigrations<Projects.MarketingAutomation>(marketingData, messaging).WaitForCompletion(setup),
    builder.AddMigrations<Projects.SupportTicketing>(supportData, messaging).WaitForCompletion(setup),
    builder.AddMigrations<Projects.Mail>(mailData, messaging).WaitForCompletion(setup),
    builder.AddMigrations<Projects.Reporting>(reportingData, messaging).WaitForCompletion(setup),
];

// The services. Those that ask each other need not wait for each other: every call has a deadline and a way to fail.
var workspace = builder.AddService<Projects.Workspace>(workspaceData, messaging).WaitForAll(migrations);
var leads = builder.AddService<Projects.Leads>(leadsData, messaging).WaitForAll(migrations);
var contacts = builder.AddService<Projects.Contacts>(contactsData, messaging).WaitForAll(migrations);
var deals = builder.AddService<Projects.Deals>(dealsData, messaging).WaitForAll(migrations);
var marketing = builder.AddService<Projects.MarketingAutomation>(marketingData, messaging).WaitForAll(migrations);
var support = builder.AddService<Projects.SupportTicketing>(supportData, messaging).WaitForAll(migrations);
var mail = builder.AddService<Projects.Mail>(mailData, messaging).WaitForAll(migrations);
var reporting = builder.AddService<Projects.Reporting>(reportingData, messaging).WaitForAll(migrations);

// Mail's other half, which speaks SMTP and MIME, and in Development what takes everything that is sent.
var bridge = builder.AddMailBridge(mail);
mail.WithBridge(bridge);
if (builder.Environment.IsDevelopment())
{
    mail.WithSink(builder.AddMailSink());
}

// The one door: browser sessions, API keys, the web apps.
var gateway = builder
    .AddGateway<Projects.Gateway>()
    .WithService(workspace)
    .WithService(leads)
    .WithService(contacts)
    .WithService(deals)
    .WithService(marketing)
    .WithService(support)
    .WithService(mail)
    .WithService(reporting)
    .WaitFor(workspace);

// Who asks whom. Workspace knows every caller's secret, and follows every ledger, its own among them.
leads.WithService(workspace).WithService(contacts).WithService(deals);
contacts.WithService(workspace);
deals.WithService(workspace).WithService(leads).WithService(contacts);
marketing.WithService(workspace);
support.WithService(workspace).WithService(contacts).WithService(mail).WithEnvironment("Public__Url", gateway.GetEndpoint("http"));
mail.WithService(workspace);
reporting.WithService(workspace).WithService(leads).WithService(contacts).WithService(deals).WithService(support);
workspace
    .WithService(workspace)
    .WithService(leads)
    .WithService(contacts)
    .WithService(deals)
    .WithService(marketing)
    .WithService(support)
    .WithService(mail)
    .WithService(reporting)
    .Admits(leads, contacts, deals, marketing, support, mail, reporting, gateway);

builder.Build().Run();
