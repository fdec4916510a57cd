namespace Aspire.Hosting.ApplicationModel;

/// <summary>A line of a resource's console output.</summary>
/// <param name="LineNumber">Counts from 1 since the host started.</param>
/// <param name="Content">The text.</param>
/// <param name="IsErrorMessage">Whether it came from standard error.</param>
public readonly record struct LogLine(int LineNumber, string Content, bool IsErrorMessage);
