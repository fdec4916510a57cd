using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;

namespace CrmCloud.Platform.Grpc.Tests.Fixtures;

/// <summary>A call made by hand, byte by byte, for what no proper client would send.</summary>
public static class RawCall
{
    public const string Echo = "/platform.interop.v1.Interop/Echo";

    /// <summary>What came back: a status from headers or trailers, and the body.</summary>
    public sealed record Answer(HttpStatusCode Http, string? Status, string? Message, HttpResponseHeaders Headers, byte[] Body);

    /// <summary>A message with its header.</summary>
    public static byte[] Frame(byte[] message, byte flag = 0, int? length = null)
    {
        var frame = new byte[5 + message.Length];
        frame[0] = flag;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), length ?? message.Length);
        message.CopyTo(frame, 5);
        return frame;
    }

    public static async Task<Answer> SendAsync(Uri server, byte[] body, string path = Echo, Action<HttpRequestMessage>? change = null)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(15) };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, path))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/grpc");
        request.Headers.Add("te", "trailers");
        change?.Invoke(request);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var content = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new Answer(response.StatusCode, Find(response, "grpc-status"), Find(response, "grpc-message"), response.Headers, content);
    }

    private static string? Find(HttpResponseMessage response, string name) =>
        response.TrailingHeaders.TryGetValues(name, out var trailing) || response.Headers.TryGetValues(name, out trailing)
            ? trailing.Single()
            : null;
}
