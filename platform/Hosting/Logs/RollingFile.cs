using System.Text;

namespace Aspire.Hosting.Logs;

/// <summary>A file of at most five megabytes, with one predecessor kept beside it.</summary>
internal sealed class RollingFile(string path) : IDisposable
{
    private const long Limit = 5 * 1024 * 1024;
    private StreamWriter _writer = Open(path);
    private bool _disposed;

    public void Write(string line)
    {
        if (_disposed)
        {
            return;
        }

        _writer.WriteLine(line);
        if (_writer.BaseStream.Length > Limit)
        {
            _writer.Dispose();
            File.Move(path, path + ".1", overwrite: true);
            _writer = Open(path);
        }
    }

    public void Dispose()
    {
        _disposed = true;
        _writer.Dispose();
    }

    private static StreamWriter Open(string path) =>
        new(new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite), new UTF8Encoding(false)) { AutoFlush = true };
}
