using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.Contacts.Domain;
using CrmCloud.ServiceDefaults.Authentication;

namespace CrmCloud.Contacts.Features;

/// <summary>The routes of people and companies. Everyone who may read them reads all; writing follows the row rule.</summary>
public static class ContactEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var contacts = app.MapRecords<Contact, ContactInput, ContactResponse>(
            ContactCatalog.Contacts,
            "Contacts",
            route => route.RequireScope("contacts:read"),
            route => route.RequireScope("contacts:write")
        );
        contacts
            .MapVerb<ContactResponse>("assign", ContactVerbs.AssignAsync)
            .RequireScope("contacts:write")
            .WithName("assignContact")
            .WithSummary("Gives them to a user or a team");
        contacts
            .MapVerb<ContactResponse>("lifecycle", ContactVerbs.SayLifecycleAsync)
            .RequireScope("contacts:write")
            .WithName("setContactLifecycle")
            .WithSummary("Says how far we are with them; events move it on from there");
        contacts.MapBulk<Contact>(route => route.RequireScope("contacts:read"), route => route.RequireScope("contacts:write"));
        contacts.MapImports<Contact>(route => route.RequireScope("contacts:read"), route => route.RequireScope("contacts:write"));

        var companies = app.MapRecords<Company, CompanyInput, CompanyResponse>(
            ContactCatalog.Companies,
            "Companies",
            route => route.RequireScope("companies:read"),
            route => route.RequireScope("companies:write")
        );
        companies
            .MapVerb<CompanyResponse>("assign", ContactVerbs.AssignCompanyAsync)
            .RequireScope("companies:write")
            .WithName("assignCompany")
            .WithSummary("Gives it to a user or a team");
        companies.MapBulk<Company>(route => route.RequireScope("companies:read"), route => route.RequireScope("companies:write"));
        companies.MapImports<Company>(route => route.RequireScope("companies:read"), route => route.RequireScope("companies:write"));
    }
}
