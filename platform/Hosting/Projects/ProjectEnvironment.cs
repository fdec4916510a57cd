namespace Aspire.Hosting.Projects;

/// <summary>What every .NET project finds in its environment.</summary>
internal static class ProjectEnvironment
{
    public static IResourceBuilder<ProjectResource> WithProjectEnvironment(this IResourceBuilder<ProjectResource> project) =>
        project.WithOtlpExporter().WithEnvironment(context => AddUrls(context, project.Resource));

    private static void AddUrls(EnvironmentCallbackContext context, ProjectResource project)
    {
        var web = project.Annotations.OfType<EndpointAnnotation>().Where(e => e.UriScheme is "http" or "https").ToArray();
        if (web.Length == 0)
        {
            return;
        }

        if (web.Any(e => e.IsHttp2))
        {
            // Without TLS a port speaks HTTP/1.1 or HTTP/2, and ASPNETCORE_URLS cannot say which; Kestrel ignores that variable
            // where its own endpoints are configured, so all of them are.
            foreach (var endpoint in web)
            {
                context.EnvironmentVariables[$"Kestrel__Endpoints__{endpoint.Name}__Url"] = Binding(project, endpoint);
                if (endpoint.IsHttp2)
                {
                    context.EnvironmentVariables[$"Kestrel__Endpoints__{endpoint.Name}__Protocols"] = "Http2";
                }
            }
        }
        else
        {
            context.EnvironmentVariables["ASPNETCORE_URLS"] = string.Join(
                ';',
                web.Select(e => $"{e.UriScheme}://{e.TargetHost}:{ReplicaScope.TargetPort(e)}")
            );
        }

        if (Array.Find(web, e => e.UriScheme == "https") is { AllocatedEndpoint: { } https })
        {
            context.EnvironmentVariables["ASPNETCORE_HTTPS_PORT"] = https.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    private static ReferenceExpression Binding(ProjectResource project, EndpointAnnotation endpoint) =>
        ReferenceExpression.Create(
            $"{endpoint.UriScheme}://{endpoint.TargetHost}:{new EndpointReference(project, endpoint.Name).Property(EndpointProperty.TargetPort)}"
        );
}
