namespace Aspire.Hosting.JavaScript;

/// <summary>A JavaScript app run by a script of its package.</summary>
public class JavaScriptAppResource(string name, string command, string workingDirectory)
    : ExecutableResource(name, command, workingDirectory),
        IResourceWithServiceDiscovery;

/// <summary>A Vite app.</summary>
public class ViteAppResource(string name, string command, string workingDirectory) : JavaScriptAppResource(name, command, workingDirectory);

/// <summary>A script run by Node.</summary>
public class NodeAppResource(string name, string command, string workingDirectory) : JavaScriptAppResource(name, command, workingDirectory);

/// <summary>Installs an app's packages before the app starts.</summary>
public class JavaScriptInstallerResource(string name, string workingDirectory) : ExecutableResource(name, "npm", workingDirectory);

internal sealed record RunScriptAnnotation(string Script, string[] Args) : IResourceAnnotation;

internal sealed record InstallerAnnotation(JavaScriptInstallerResource Installer) : IResourceAnnotation;

internal sealed record InstallCommandAnnotation(string[] Args) : IResourceAnnotation;
