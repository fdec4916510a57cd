namespace CrmCloud.Contacts.Features;

/// <summary>The index of the service's routes.</summary>
public static class ContactsRoutes
{
    public static void MapContacts(this IEndpointRouteBuilder app)
    {
        ContactEndpoints.Map(app);
        Duplicates.Map(app);
        ConsentEndpoints.Map(app);
        ActivityEndpoints.Map(app);
        TimelineEndpoints.Map(app);
        app.MapGrpcService<Grpc.ContactsService>();
    }
}
