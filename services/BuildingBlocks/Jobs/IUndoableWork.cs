namespace CrmCloud.BuildingBlocks.Jobs;

/// <summary>Background work whose changes carry its id as their cause, and can be taken back through the ledger.</summary>
public interface IUndoableWork
{
    Guid Id { get; }

    /// <summary>When someone asked to take it back; the ledger entry of this change is the cause of what the undo does.</summary>
    DateTimeOffset? UndoRequestedAt { get; set; }

    /// <summary>The <see cref="SavedCaller"/> who asked, JSON.</summary>
    string? UndoCaller { get; set; }

    /// <summary>The ledger entry of the request.</summary>
    Guid? UndoCause { get; set; }

    /// <summary>Where the undo stands: entries from here on are taken back; null at the start.</summary>
    long? UndoBeforeSeq { get; set; }
}
