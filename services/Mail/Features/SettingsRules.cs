using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.Mail.Domain;
using CrmCloud.Mail.Security;

namespace CrmCloud.Mail.Features;

/// <summary>What settings may say, and how they are stored.</summary>
internal static class SettingsRules
{
    private const int LongestHost = 253;
    private const int LongestSecret = 500;
    private const int LongestKey = 10_000;
    private const int LongestSelector = 63;

    /// <param name="mayBeInside">Servers on this machine and in its networks are allowed.</param>
    public static Result Check(SettingsRequest request, bool mayBeInside)
    {
        var wrong = new Dictionary<string, string[]>();
        void Hold(bool holds, string field, string message)
        {
            if (!holds)
            {
                wrong[field] = [message];
            }
        }
        if (request.Host is { } host)
        {
            Hold(host.Length <= LongestHost && Uri.CheckHostName(host) != UriHostNameType.Unknown, "host", "The name of a server.");
            Hold(mayBeInside || !IsInside(host), "host", "A server that everyone can reach.");
            Hold(request.Port is > 0 and <= 65_535, "port", "1 to 65535; 587 for most servers.");
        }
        Hold(request.UserName is null || (request.UserName.Length <= LongestHost && IsLine(request.UserName)), "userName", "One line.");
        Hold(request.Password is null || (request.Password.Length <= LongestSecret && IsLine(request.Password)), "password", "One line.");
        if (request.Dkim is { } dkim)
        {
            Hold(Uri.CheckHostName(dkim.Domain) == UriHostNameType.Dns, "dkim.domain", "A domain.");
            Hold(
                dkim.Selector.Length is > 0 and <= LongestSelector && dkim.Selector.All(IsSelector),
                "dkim.selector",
                "Letters, digits, dots and hyphens."
            );
            Hold(dkim.PrivateKey is null || IsPrivateKey(dkim.PrivateKey), "dkim.privateKey", "An RSA private key in PEM.");
        }
        return wrong.Count > 0 ? Error.Invalid(wrong) : Result.Done;
    }

    public static Result Apply(SettingsRequest request, MailSettings settings, MailSecrets secrets)
    {
        // A stored password never goes to another server than the one that it was given for.
        var isSame = settings.Host == request.Host && settings.Port == request.Port && settings.UserName == request.UserName;
        var password =
            request.Password is { } given ? secrets.Seal(given)
            : isSame ? settings.Password
            : null;
        if (request is { Host: not null, UserName: not null } && password is null)
        {
            return Error.Invalid("password", "The password of this user at this server.");
        }
        var isSameDomain = settings.DkimDomain == request.Dkim?.Domain;
        var key =
            request.Dkim?.PrivateKey is { } pem ? secrets.Seal(pem)
            : isSameDomain ? settings.DkimKey
            : null;
        if (request.Dkim is not null && key is null)
        {
            return Error.Invalid("dkim.privateKey", "The private key of this domain.");
        }
        (settings.Host, settings.Port, settings.Security) = (request.Host, request.Port, request.Security);
        (settings.UserName, settings.Password) = (request.UserName, password);
        (settings.DkimDomain, settings.DkimSelector, settings.DkimKey) = (request.Dkim?.Domain, request.Dkim?.Selector, key);
        return Result.Done;
    }

    /// <summary>An address of this machine or its networks, in the literal: what a name leads to is the bridge's to look at.</summary>
    private static bool IsInside(string host)
    {
        if (!IPAddress.TryParse(host, out var ip))
        {
            return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || !host.Contains('.');
        }
        if (ip.IsIPv4MappedToIPv6)
        {
            ip = ip.MapToIPv4();
        }
        var bytes = ip.GetAddressBytes();
        return IPAddress.IsLoopback(ip)
            || (
                ip.AddressFamily == AddressFamily.InterNetwork
                    ? bytes is [0 or 10 or 127, ..] or [169, 254, ..] or [192, 168, ..] or [172, >= 16 and < 32, ..]
                    : ip.IsIPv6LinkLocal || ip.IsIPv6UniqueLocal || ip.Equals(IPAddress.IPv6Any)
            );
    }

    private static bool IsPrivateKey(string pem)
    {
        if (pem.Length > LongestKey)
        {
            return false;
        }
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            return true;
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException)
        {
            return false;
        }
    }

    private static bool IsSelector(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-';

    private static bool IsLine(string text) => !text.Any(char.IsControl);
}
