namespace Aspire.Hosting;

/// <summary>The application cannot be built or started as described.</summary>
public class DistributedApplicationException : Exception
{
    /// <summary>Without explanation.</summary>
    public DistributedApplicationException() { }

    /// <param name="message">What is wrong and what to do.</param>
    public DistributedApplicationException(string message)
        : base(message) { }

    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">The cause.</param>
    public DistributedApplicationException(string message, Exception inner)
        : base(message, inner) { }
}

/// <summary>The host cannot run here and now; its process ends with the exit code.</summary>
internal sealed class HostRefusedException(string message, int exitCode) : DistributedApplicationException(message)
{
    public const int StoreInUse = 4;
    public const int PortTaken = 5;

    public int ExitCode { get; } = exitCode;
}
