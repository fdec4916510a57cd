using CrmCloud.BuildingBlocks.Hosting;
using CrmCloud.BuildingBlocks.Imports;
using CrmCloud.BuildingBlocks.Jobs;
using CrmCloud.BuildingBlocks.Resources;
using CrmCloud.BuildingBlocks.Search;
using CrmCloud.Contacts.Data;
using CrmCloud.Contacts.Domain;
using CrmCloud.Contacts.Features;
using CrmCloud.Contacts.Integration;

namespace CrmCloud.Contacts;

/// <summary>Everything the service is made of.</summary>
public static class ContactsModule
{
    public static WebApplicationBuilder AddContacts(this WebApplicationBuilder builder)
    {
        builder.AddProductService<ContactsDbContext>("contacts");
        var services = builder.Services;
        services.AddRecords<Contact, ContactResponse, ContactResource>(ContactCatalog.Contacts);
        services.AddRecords<Company, CompanyResponse, CompanyResource>(ContactCatalog.Companies);
        services.AddRecordSearch(
            ContactCatalog.Contacts,
            title: "coalesce(name, nullif(emails_text, ''), nullif(phones_text, ''), external_id)",
            subtitle: "coalesce((select name from companies where id = (contacts.company_ids ->> 0)::uuid), nullif(emails_text, ''))"
        );
        services.AddRecordSearch(ContactCatalog.Companies, title: "name", subtitle: "coalesce(domain, tax_id)");
        services.AddRecordSearch(ActivityCatalog.Tasks, title: "title");
        services.AddImports<Contact, ContactImports>();
        services.AddImports<Company, CompanyImports>();
        services.AddBulk<Contact, ContactBulk>();
        services.AddBulk<Company, CompanyBulk>();
        services.AddRecords<Activity, ActivityResponse, ActivityResource>(ActivityCatalog.Activities);
        services.AddRecords<WorkTask, TaskResponse, TaskResource>(ActivityCatalog.Tasks);
        services.AddBulk<Activity, ActivityBulk>();
        services.AddBulk<WorkTask, TaskBulk>();
        // In this order: who is concerned is noted before they are moved.
        services.AddEventConsumer<TimelineConsumer>();
        services.AddEventConsumer<LifecycleConsumer>();
        services.AddScoped<LinkWriter>();
        services.AddScoped<TimelineReader>();
        services.AddScoped<CompanyTree>();
        services.AddScoped<CompanyFinder>();
        services.AddScoped<ContactFinder>();
        services.AddScoped<NamedPeople>();
        services.AddScoped<CreatedRecords>();
        services.AddScoped<Grpc.LeadMatching>();
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ContactJson.Default));
        return builder;
    }
}
