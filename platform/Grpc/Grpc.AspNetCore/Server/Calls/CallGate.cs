namespace Grpc.AspNetCore.Server;

/// <summary>
/// Decides who ends a call: its handler, or the timer of its deadline. Whoever comes second does nothing. While the handler writes,
/// the timer leaves the end to the writer, as only one may touch the response at a time.
/// </summary>
internal sealed class CallGate
{
    private readonly Lock _lock = new();
    private bool _writing;
    private bool _ended;
    private bool _endWanted;

    /// <summary>Takes the right to write; false when the call has ended.</summary>
    public bool TryBeginWrite()
    {
        lock (_lock)
        {
            return !_ended && (_writing = true);
        }
    }

    /// <summary>Gives it back; true when the writer must now end the call in the timer's place.</summary>
    public bool EndWrite()
    {
        lock (_lock)
        {
            _writing = false;
            return _endWanted && !_ended && (_ended = true);
        }
    }

    /// <summary>Takes the right to end the call; false when another has it.</summary>
    public bool TryEnd()
    {
        lock (_lock)
        {
            return !_ended && (_ended = true);
        }
    }

    /// <summary>The same for the timer, which does not break into a write.</summary>
    public bool TryEndUnlessWriting()
    {
        lock (_lock)
        {
            _endWanted = true;
            return !_ended && !_writing && (_ended = true);
        }
    }
}
