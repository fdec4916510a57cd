namespace CrmCloud.Deals.Domain;

/// <summary>What a row of a file says of a deal in other words than its fields.</summary>
internal sealed class SaidByFile
{
    public Guid? PipelineId { get; set; }
    public Guid? StageId { get; set; }

    /// <summary>The stage was called won or lost.</summary>
    public DealStatus? Outcome { get; set; }

    /// <summary>When it was closed, whichever way.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Takes it up: the next row begins anew.</summary>
    public SaidByFile Take()
    {
        var taken = (SaidByFile)MemberwiseClone();
        (PipelineId, StageId, Outcome, ClosedAt) = (null, null, null, null);
        return taken;
    }
}
