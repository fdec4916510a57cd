namespace CrmCloud.Bench.Input;

/// <summary>Draws lots: the same again for the same seed, others each time without one.</summary>
internal sealed class Draw
{
#pragma warning disable CA5394 // nothing here is a secret: a seed makes the same file again
    private readonly Random _random;

    public Draw(int seed) => _random = new Random(seed);

    private Draw(Random random) => _random = random;

    /// <summary>For any number of threads.</summary>
    public static Draw Anew { get; } = new(Random.Shared);

    public string Any(string[] words) => words[Below(words.Length)];

    public int Below(int bound) => _random.Next(bound);

    public int Between(int first, int bound) => _random.Next(first, bound);

    public void Fill(byte[] bytes) => _random.NextBytes(bytes);
#pragma warning restore CA5394
}
