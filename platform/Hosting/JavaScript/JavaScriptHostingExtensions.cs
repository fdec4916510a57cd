using Aspire.Hosting.JavaScript;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Adds apps that run on Node.</summary>
public static class JavaScriptHostingExtensions
{
    /// <summary>A Vite app: <c>npm run dev -- --port N</c>, after its packages are installed.</summary>
    public static IResourceBuilder<ViteAppResource> AddViteApp(
        this IDistributedApplicationBuilder builder,
        string name,
        string appDirectory,
        string runScriptName = "dev"
    ) =>
        builder
            .AddResource(new ViteAppResource(name, "npm", Folder(builder, appDirectory)))
            .WithHttpEndpoint(env: "PORT")
            .WithScript(runScriptName)
            .WithArgs(context =>
            {
                context.Args.Add("--");
                context.Args.Add("--port");
                context.Args.Add(
                    new EndpointReference((IResourceWithEndpoints)context.Resource, "http").Property(EndpointProperty.TargetPort)
                );
            });

    /// <summary>An app run by <c>npm run</c>, after its packages are installed.</summary>
    public static IResourceBuilder<JavaScriptAppResource> AddJavaScriptApp(
        this IDistributedApplicationBuilder builder,
        string name,
        string appDirectory,
        string runScriptName = "dev"
    ) => builder.AddResource(new JavaScriptAppResource(name, "npm", Folder(builder, appDirectory))).WithScript(runScriptName);

    /// <summary>A script run by Node itself; packages are installed when the folder has a package.json.</summary>
    public static IResourceBuilder<NodeAppResource> AddNodeApp(
        this IDistributedApplicationBuilder builder,
        string name,
        string appDirectory,
        string scriptPath
    )
    {
        var app = builder
            .AddResource(new NodeAppResource(name, "node", Folder(builder, appDirectory)))
            .WithNodeDefaults()
            .WithArgs(context =>
            {
                if (context.Resource.Last<RunScriptAnnotation>() is { } script)
                {
                    context.Args.Add("run");
                    context.Args.Add(script.Script);
                    foreach (var arg in script.Args)
                    {
                        context.Args.Add(arg);
                    }
                }
                else
                {
                    context.Args.Add(scriptPath);
                }
            });
        return File.Exists(Path.Combine(app.Resource.WorkingDirectory, "package.json")) ? app.WithNpm() : app;
    }

    /// <summary>Installs the app's packages with npm, or leaves that to someone else.</summary>
    /// <param name="resource">The app.</param>
    /// <param name="install">Whether packages are installed before each start of the host.</param>
    /// <param name="installCommand"><c>install</c> by default, or <c>ci</c>.</param>
    /// <param name="installArgs">Further arguments.</param>
    public static IResourceBuilder<TResource> WithNpm<TResource>(
        this IResourceBuilder<TResource> resource,
        bool install = true,
        string? installCommand = null,
        string[]? installArgs = null
    )
        where TResource : JavaScriptAppResource
    {
        var app = resource.Resource;
        var known = app.Last<InstallerAnnotation>();
        if (!install)
        {
            if (known is not null)
            {
                resource.ApplicationBuilder.Resources.Remove(known.Installer);
                app.Annotations.Remove(known);
                app.Annotations.Remove(app.Annotations.OfType<WaitAnnotation>().First(w => w.Resource == known.Installer));
            }

            return resource;
        }

        var installer = known is not null ? resource.ApplicationBuilder.CreateResourceBuilder(known.Installer) : AddInstaller(resource);
        installer.WithAnnotation(new InstallCommandAnnotation([installCommand ?? "install", .. installArgs ?? []]));
        return resource;
    }

    /// <summary>Runs another script of the package.</summary>
    public static IResourceBuilder<TResource> WithRunScript<TResource>(
        this IResourceBuilder<TResource> resource,
        string scriptName,
        string[]? args = null
    )
        where TResource : JavaScriptAppResource
    {
        resource.Resource.Command = "npm";
        return resource.WithAnnotation(new RunScriptAnnotation(scriptName, args ?? []), ResourceAnnotationMutationBehavior.Replace);
    }

    private static IResourceBuilder<JavaScriptInstallerResource> AddInstaller<TResource>(IResourceBuilder<TResource> resource)
        where TResource : JavaScriptAppResource
    {
        var added = resource
            .ApplicationBuilder.AddResource(
                new JavaScriptInstallerResource($"{resource.Resource.Name}-installer", resource.Resource.WorkingDirectory)
            )
            .WithArgs(context =>
            {
                foreach (var arg in context.Resource.Last<InstallCommandAnnotation>()!.Args)
                {
                    context.Args.Add(arg);
                }
            });
        added.WithParentRelationship(resource);
        resource.WithAnnotation(new InstallerAnnotation(added.Resource)).WaitForCompletion(added);
        return added;
    }

    private static IResourceBuilder<T> WithScript<T>(this IResourceBuilder<T> app, string scriptName)
        where T : JavaScriptAppResource =>
        app.WithNodeDefaults()
            .WithRunScript(scriptName)
            .WithNpm()
            .WithArgs(context =>
            {
                var script = context.Resource.Last<RunScriptAnnotation>()!;
                context.Args.Add("run");
                context.Args.Add(script.Script);
                foreach (var arg in script.Args)
                {
                    context.Args.Add(arg);
                }
            });

    private static IResourceBuilder<T> WithNodeDefaults<T>(this IResourceBuilder<T> app)
        where T : JavaScriptAppResource
    {
        var development = app.ApplicationBuilder.Environment.IsDevelopment();
        return app.WithOtlpExporter().WithEnvironment("NODE_ENV", development ? "development" : "production");
    }

    private static string Folder(IDistributedApplicationBuilder builder, string appDirectory) =>
        Path.GetFullPath(appDirectory, builder.AppHostDirectory);
}
