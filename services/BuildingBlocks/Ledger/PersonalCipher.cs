using System.Security.Cryptography;

namespace CrmCloud.BuildingBlocks.Ledger;

/// <summary>AES-256-GCM with a fresh 96-bit nonce per entry (NIST SP 800-38D). Layout: nonce, tag, cipher text.</summary>
public static class PersonalCipher
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    public static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> plain)
    {
        var sealedBytes = new byte[NonceSize + TagSize + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(
            sealedBytes.AsSpan(0, NonceSize),
            plain,
            sealedBytes.AsSpan(NonceSize + TagSize),
            sealedBytes.AsSpan(NonceSize, TagSize)
        );
        return sealedBytes;
    }

    /// <exception cref="CryptographicException">The bytes were changed or belong to another key.</exception>
    public static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> sealedBytes)
    {
        var plain = new byte[sealedBytes.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(sealedBytes[..NonceSize], sealedBytes[(NonceSize + TagSize)..], sealedBytes.Slice(NonceSize, TagSize), plain);
        return plain;
    }
}
