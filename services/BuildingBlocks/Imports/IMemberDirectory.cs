namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>The people of the present workspace, as imports need them; kept by Workspace.</summary>
public interface IMemberDirectory
{
    /// <summary>Finds members by what a file calls them. Those that are not found are absent from the answer.</summary>
    /// <param name="asked">Names or e-mail addresses, any number.</param>
    /// <param name="byEmail">Addresses, not names.</param>
    /// <param name="createMissing">Makes an inactive user for each name that nobody has.</param>
    /// <param name="causationId">The import's ledger entry.</param>
    /// <exception cref="PeerUnavailableException">Workspace does not answer; ask again later.</exception>
    Task<IReadOnlyDictionary<string, Guid>> ResolveAsync(
        IReadOnlyCollection<string> asked,
        bool byEmail,
        bool createMissing,
        Guid causationId,
        CancellationToken cancellation
    );

    /// <summary>Takes back the users that <see cref="ResolveAsync"/> made under a cause, except those still in use.</summary>
    Task RemoveCreatedAsync(Guid causationId, IReadOnlyCollection<Guid> stillUsed, CancellationToken cancellation);
}

/// <summary>Another service does not answer. What was begun stands and is taken up again later.</summary>
public sealed class PeerUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
