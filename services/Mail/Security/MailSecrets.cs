using System.Security.Cryptography;
using System.Text;
using CrmCloud.BuildingBlocks.Ledger;
using CrmCloud.ServiceDefaults.GrpcClients;
using Microsoft.Extensions.Options;

namespace CrmCloud.Mail.Security;

/// <summary>
/// Keys that follow from the service's own secret, which lives outside of the database: who holds a copy of the database alone
/// reads no server's password and signs no reply address. A changed secret makes sealed values unreadable and old reply addresses
/// unknown; conversations are then found by their Message-IDs.
/// </summary>
public sealed class MailSecrets(IOptions<ServiceIdentityOptions> service)
{
    private readonly byte[] _seal = Derive(service.Value.Secret, "mail.settings");

    /// <summary>Signs reply addresses.</summary>
    public byte[] ReplyKey { get; } = Derive(service.Value.Secret, "mail.reply-address");

    public byte[] Seal(string secret) => PersonalCipher.Encrypt(_seal, Encoding.UTF8.GetBytes(secret));

    /// <returns>Null where it was sealed under another secret.</returns>
    public string? Open(byte[] sealedSecret)
    {
        try
        {
            return Encoding.UTF8.GetString(PersonalCipher.Decrypt(_seal, sealedSecret));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] Derive(string secret, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), outputLength: 32, info: Encoding.UTF8.GetBytes(use));
}
