using System.Security.Cryptography;
using System.Text;
using CrmCloud.BuildingBlocks.Ledger;

namespace CrmCloud.BuildingBlocks.Idempotency;

/// <summary>
/// What keeps a remembered answer to the one who asked: it is found by a hash of the key and sealed under another, so that
/// the database alone gives away neither (an answer may show an API key or a one-time link, once).
/// </summary>
internal sealed class AnswerSecret(string key)
{
    private readonly byte[] _seal = SHA256.HashData(Encoding.UTF8.GetBytes($"answer:{key}"));

    /// <summary>What stands in the database in the key's place.</summary>
    public string Name { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"key:{key}")));

    public byte[] Seal(byte[] body) => PersonalCipher.Encrypt(_seal, body);

    public byte[] Open(byte[] sealedBody) => PersonalCipher.Decrypt(_seal, sealedBody);
}
