using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CrmCloud.BuildingBlocks.Ledger;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace CrmCloud.Workspace.Identity;

/// <summary>
/// Encrypts Data Protection's keys under the service's own secret, which lives outside of the database: who holds a copy of the
/// database alone cannot sign tokens. A changed secret makes the old keys unreadable; new ones are then made.
/// </summary>
public sealed class KeyRingEncryption(IConfiguration configuration) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var bytes = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var element = new XElement("sealed", Convert.ToBase64String(PersonalCipher.Encrypt(KeyOf(configuration), bytes)));
        return new EncryptedXmlInfo(element, typeof(KeyRingDecryption));
    }

    internal static byte[] KeyOf(IConfiguration configuration) =>
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Encoding.UTF8.GetBytes(configuration["Service:Secret"] ?? throw new InvalidOperationException("Service:Secret is not set.")),
            outputLength: 32,
            info: "workspace.key-ring"u8.ToArray()
        );
}

/// <summary>The way back; Data Protection makes it by its type's name.</summary>
public sealed class KeyRingDecryption(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var key = KeyRingEncryption.KeyOf(services.GetRequiredService<IConfiguration>());
        return XElement.Parse(Encoding.UTF8.GetString(PersonalCipher.Decrypt(key, Convert.FromBase64String(encryptedElement.Value))));
    }
}
