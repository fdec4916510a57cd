var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
app.MapGet("/health", () => Results.Ok());
app.MapGet("/instance", () => Instance.Id);
app.MapGet("/protocol", (HttpContext context) => context.Request.Protocol);
app.Run();

internal static class Instance
{
    public static string Id { get; } = Guid.CreateVersion7().ToString();
}
