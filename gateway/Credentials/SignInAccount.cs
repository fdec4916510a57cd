using System.Text.Json;

namespace CrmCloud.Gateway.Credentials;

/// <summary>Reads, for the limit per account only, whom a sign-in is about; Workspace reads the body for itself.</summary>
internal static class SignInAccount
{
    private const int MaxBytes = 16 * 1024;

    /// <summary>
    /// The address in lower case; empty where the body names none; null where the body is too large for a sign-in.
    /// The body stays readable.
    /// </summary>
    public static async Task<string?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var buffer = new byte[MaxBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > MaxBytes)
        {
            return null;
        }

        request.Body = new MemoryStream(buffer, 0, length, writable: false);
        return EmailIn(buffer.AsSpan(0, length));
    }

    /// <summary>As the serializer reads it: names without regard to case, the last one counts.</summary>
    internal static string EmailIn(ReadOnlySpan<byte> body)
    {
        var email = "";
        try
        {
            var reader = new Utf8JsonReader(body);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 1)
                {
                    continue;
                }

                var isEmail = string.Equals(reader.GetString(), "email", StringComparison.OrdinalIgnoreCase);
                if (reader.Read() && isEmail && reader.TokenType == JsonTokenType.String)
                {
                    email = reader.GetString()!.Trim().ToLowerInvariant();
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return email;
        }

        return email;
    }
}
