using System.Diagnostics;
using System.Globalization;
using Grpc.Net.Client;

namespace CrmCloud.Platform.Grpc.Tests.Fixtures;

/// <summary>A stock server on Node, and a channel to it.</summary>
public sealed class NodeServer : IAsyncLifetime
{
    private Process? _process;

    public GrpcChannel Channel { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _process = await Node.StartServerAsync();
        var line = await _process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        var port = int.Parse(
            line ?? throw new InvalidOperationException(await _process.StandardError.ReadToEndAsync()),
            CultureInfo.InvariantCulture
        );
        Channel = GrpcChannel.ForAddress($"http://127.0.0.1:{port}");
    }

    public async ValueTask DisposeAsync()
    {
        Channel?.Dispose();
        if (_process is not null)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
            _process.Dispose();
        }
    }
}
