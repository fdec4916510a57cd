namespace CrmCloud.PlatformHostingTests;

public class EnvironmentTests
{
    [Fact]
    public async Task A_referenced_connection_string_arrives_whole_and_in_parts()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create(
            "--ConnectionStrings:postgres=Host=db.test;Port=5433;Username=root;Password=s3cret",
            "--ConnectionStrings:messaging=amqp://me:secret@mq.test:5673"
        );
        var database = builder.AddPostgres("postgres").AddDatabase("leads-db", "leads");
        var messaging = builder.AddRabbitMQ("messaging");
        builder.AddPrinter("consumer").WithReference(database).WithReference(messaging);

        await using var app = await builder.StartedAsync();
        var found = await app.EnvironmentAsync("consumer");

        found["ConnectionStrings__leads-db"].ShouldBe("Host=db.test;Port=5433;Username=root;Password=s3cret;Database=leads");
        found["LEADS_DB_HOST"].ShouldBe("db.test");
        found["LEADS_DB_PORT"].ShouldBe("5433");
        found["LEADS_DB_USERNAME"].ShouldBe("root");
        found["LEADS_DB_PASSWORD"].ShouldBe("s3cret");
        found["LEADS_DB_DATABASENAME"].ShouldBe("leads");
        found["LEADS_DB_URI"].ShouldBe("postgresql://root:s3cret@db.test:5433/leads");
        found["LEADS_DB_JDBCCONNECTIONSTRING"].ShouldBe("jdbc:postgresql://db.test:5433/leads");
        found["ConnectionStrings__messaging"].ShouldBe("amqp://me:secret@mq.test:5673");
        found["MESSAGING_URI"].ShouldBe("amqp://me:secret@mq.test:5673");
        found["MESSAGING_USERNAME"].ShouldBe("me");
    }

    [Fact]
    public async Task A_referenced_service_is_found_by_scheme_and_by_endpoint()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        var contacts = builder.AddResource(new Service("contacts-api")).WithHttpEndpoint().WithHttpEndpoint(name: "grpc");
        builder.AddPrinter("all").WithReference(contacts);
        builder.AddPrinter("one").WithReference(contacts.GetEndpoint("grpc"));
        builder.AddPrinter("outside").WithReference("billing", new Uri("https://billing.test/"));

        await using var app = await builder.StartedAsync();
        var (all, one, outside) = (
            await app.EnvironmentAsync("all"),
            await app.EnvironmentAsync("one"),
            await app.EnvironmentAsync("outside")
        );

        var http = app.GetEndpoint("contacts-api", "http").ToString().TrimEnd('/');
        var grpc = app.GetEndpoint("contacts-api", "grpc").ToString().TrimEnd('/');
        all["services__contacts-api__http__0"].ShouldBe(http);
        all["services__contacts-api__http__1"].ShouldBe(grpc);
        all["CONTACTS_API_HTTP"].ShouldBe(http);
        all["CONTACTS_API_GRPC"].ShouldBe(grpc);
        one["services__contacts-api__http__0"].ShouldBe(grpc);
        one.ShouldNotContainKey("CONTACTS_API_HTTP");
        outside["services__billing__default__0"].ShouldBe("https://billing.test/");
        outside["billing"].ShouldBe("https://billing.test/");
    }

    [Fact]
    public async Task Values_of_every_kind_become_variables_and_arguments()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create("--Parameters:region=south");
        var region = builder.AddParameter("region");
        var secret = builder.AddParameter("token", new GenerateParameterDefault { Special = false }, secret: true, persist: true);
        var shop = builder.AddResource(new Service("shop")).WithHttpEndpoint();
        var role = builder.AddConnectionString("role", ReferenceExpression.Create($"Url={shop.GetEndpoint("http")};Token={secret}"));
        builder
            .AddShell("consumer", "env; echo args=$0-$1")
            .WithArgs(shop.GetEndpoint("http").Property(EndpointProperty.Port), "tail")
            .WithEnvironment("REGION", region)
            .WithEnvironment("MIXED", $"{region}:{shop.GetEndpoint("http").Property(EndpointProperty.HostAndPort)}")
            .WithEnvironment("SHOP", shop.GetEndpoint("http"))
            .WithEnvironment(context => context.EnvironmentVariables["SEEN"] = context.EnvironmentVariables["REGION"])
            .WithReference(role);

        await using var app = await builder.StartedAsync();
        var found = await app.EnvironmentAsync("consumer");

        var address = app.GetEndpoint("shop");
        found["REGION"].ShouldBe("south");
        found["SEEN"].ShouldBe("south");
        found["MIXED"].ShouldBe($"south:localhost:{address.Port}");
        found["SHOP"].ShouldBe($"http://localhost:{address.Port}");
        found["args"].ShouldBe($"{address.Port}-tail");
        found["ConnectionStrings__role"]
            .ShouldBe($"Url=http://localhost:{address.Port};Token={await secret.Resource.GetValueAsync(Apps.Cancellation)}");
    }

    [Fact]
    public async Task What_configures_the_host_is_kept_from_its_children()
    {
        Environment.SetEnvironmentVariable("ConnectionStrings__superuser", "Password=top");
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder.AddPrinter("consumer");

        await using var app = await builder.StartedAsync();

        var found = await app.EnvironmentAsync("consumer");
        found.ShouldNotContainKey("ConnectionStrings__superuser");
        found.ShouldContainKey("PATH");
    }

    [Fact]
    public async Task Telemetry_goes_to_the_dashboard_only_when_there_is_one()
    {
        await using var builder = DistributedApplicationTestingBuilder.Create();
        builder.AddPrinter("without").WithOtlpExporter();
        await using var other = DistributedApplicationTestingBuilder.Create(
            "--ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL=http://localhost:4317",
            "--AppHost:OtlpApiKey=key"
        );
        other.AddPrinter("with").WithOtlpExporter();

        await using var app = await builder.StartedAsync();
        await using var observed = await other.StartedAsync();
        var (without, with) = (await app.EnvironmentAsync("without"), await observed.EnvironmentAsync("with"));

        without["OTEL_SERVICE_NAME"].ShouldBe("without");
        without.ShouldNotContainKey("OTEL_EXPORTER_OTLP_ENDPOINT");
        with["OTEL_EXPORTER_OTLP_ENDPOINT"].ShouldBe("http://localhost:4317");
        with["OTEL_EXPORTER_OTLP_PROTOCOL"].ShouldBe("grpc");
        with["OTEL_EXPORTER_OTLP_HEADERS"].ShouldBe("x-otlp-api-key=key");
        with["OTEL_TRACES_SAMPLER"].ShouldBe("always_on");
        with["OTEL_RESOURCE_ATTRIBUTES"].ShouldStartWith("service.instance.id=");
    }

    /// <summary>Something with endpoints and no process.</summary>
    private sealed class Service(string name) : Resource(name), IResourceWithServiceDiscovery;
}
