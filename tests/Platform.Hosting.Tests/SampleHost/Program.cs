using Microsoft.Extensions.Configuration;

// A small application for the tests: a web project in two processes, and on request the servers and a fixed port.
var builder = DistributedApplication.CreateBuilder(args);

var web = builder.AddProject<Projects.SampleWeb>("web").WithHttpEndpoint().WithReplicas(2).WithHttpHealthCheck("/health");

builder
    .AddProject<Projects.SampleWeb>("both")
    .WithHttpEndpoint()
    .WithHttpEndpoint(name: "grpc")
    .WithHttpHealthCheck("/health")
    .WaitFor(web);

// A child with children of its own, which ignore requests to end.
builder.AddExecutable("family", "/bin/sh", ".", "-c", "trap '' TERM; setsid sleep 1000 & sleep 1000");

if (builder.Configuration.GetValue<int?>("FixedPort") is { } port)
{
    builder.AddProject<Projects.SampleWeb>("fixed").WithHttpEndpoint(port, isProxied: false);
}

if (builder.Configuration.GetValue("Servers", false))
{
    var database = builder.AddPostgres("postgres").WithDataVolume().AddDatabase("leads-db", "leads");
    var messaging = builder.AddRabbitMQ("messaging").WithDataVolume();
    builder
        .AddExecutable(
            "query",
            "/bin/sh",
            ".",
            "-c",
            "psql \"$LEADS_DB_URI\" --tuples-only --no-align --command 'select current_database()'"
        )
        .WithReference(database)
        .WaitFor(database)
        .WaitFor(messaging);
}

builder.Build().Run();
