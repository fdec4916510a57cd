using CrmCloud.Gateway;

var builder = WebApplication.CreateBuilder(args);
builder.AddPlatformDefaults();
builder.AddGateway();

var app = builder.Build();
app.UseGateway();
app.Run();

/// <summary>The gateway's entry point; public for tests that host it.</summary>
public partial class Program;
