using CrmCloud.Mail.Integration;

namespace CrmCloud.Mail.Outbound;

/// <summary>Which process the bridge is: asked when it is not known, and forgotten when it was seen to be another.</summary>
public sealed class BridgePresence(BridgeClient bridge)
{
    private BridgeHealth? _known;

    /// <returns>Null where the bridge is away: nothing is claimed then.</returns>
    public async ValueTask<BridgeHealth?> GetAsync(CancellationToken cancellation) =>
        Volatile.Read(ref _known) ?? (_known = await bridge.HealthAsync(cancellation));

    public void Forget() => Volatile.Write(ref _known, null);
}
