using System.ComponentModel.DataAnnotations.Schema;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;

namespace CrmCloud.Deals.Domain;

/// <summary>
/// One chance to sell, led through the stages of a pipeline until it is won or lost. Its verbs are the only way to move stage,
/// status and owner.
/// </summary>
public sealed class Deal : CustomRecord
{
    private const int Certain = 100;

    public string? ExternalId { get; set; }
    public string? Name { get; set; }
    public Guid PipelineId { get; internal set; }
    public Guid StageId { get; internal set; }
    public DealStatus Status { get; internal set; } = DealStatus.Open;

    /// <summary>In <see cref="Currency"/>; none where nobody has said yet.</summary>
    public decimal? Amount { get; set; }

    /// <summary>ISO 4217; the workspace's when the deal was made.</summary>
    public string Currency { get; internal set; } = "";

    /// <summary>Percent: the stage's while it is open, then 100 or 0.</summary>
    public int Probability { get; internal set; }
    public DateOnly? ExpectedCloseDate { get; set; }
    public Guid? CompanyId { get; set; }
    public IReadOnlyList<Guid> ContactIds { get; set; } = [];
    public Guid? LeadId { get; internal set; }
    public Guid? OwnerId { get; internal set; }
    public Guid? TeamId { get; internal set; }
    public IReadOnlyList<Guid> ProductIds { get; set; } = [];
    public Guid? LostReasonId { get; internal set; }
    public string? LostNote { get; internal set; }
    public string? Source { get; set; }
    public string? Region { get; set; }

    /// <summary>Its <see cref="Rank"/> among the deals of its stage.</summary>
    public string Position { get; internal set; } = "";
    public DateTimeOffset? WonAt { get; internal set; }
    public DateTimeOffset? LostAt { get; internal set; }

    /// <summary>When it came to its stage.</summary>
    public DateTimeOffset StageSince { get; internal set; }

    /// <summary>The lead whose conversion made it or took it over: one deal of each lead at most.</summary>
    public Guid? ConversionLeadId { get; internal set; }

    /// <summary>When it was won or lost. Files may say so without saying which: see <see cref="SaidByFile"/>.</summary>
    [NotMapped]
    public DateTimeOffset? ClosedAt
    {
        get => WonAt ?? LostAt;
        internal set => Said.ClosedAt = value;
    }

    /// <summary>What a row of a file says in other words than fields; taken up when the row is completed.</summary>
    [NotMapped]
    internal SaidByFile Said => field ??= new SaidByFile();

    /// <summary>A currency that a caller named and that is not the deal's own.</summary>
    [NotMapped]
    internal string? ForeignCurrency { get; private set; }

    /// <summary>The person behind it; the deal itself keeps its name's key where nobody is known.</summary>
    public override Guid? SubjectId =>
        ContactIds.Count > 0 ? ContactIds[0]
        : LeadId is not null ? LeadId
        : Id;

    public bool IsOpen => Status == DealStatus.Open;

    /// <summary>People must be able to tell which deal it is, and to add its amount to others.</summary>
    public Result Validate() =>
        ForeignCurrency is not null ? DealErrors.ForeignCurrency
        : string.IsNullOrWhiteSpace(Name) && ExternalId is null && CompanyId is null && LeadId is null && ContactIds.Count == 0
            ? DealErrors.Nameless
        : Result.Done;

    /// <summary>Takes the currency that came along with an amount. A deal has one for good.</summary>
    internal void SayCurrency(string currency) => (Currency, ForeignCurrency) = OwnCurrency.Take(Currency, currency);

    /// <summary>Puts a new deal where its life begins.</summary>
    internal void Begin(Pipeline pipeline, Stage stage, DateTimeOffset at)
    {
        (PipelineId, StageId, StageSince, Position) = (pipeline.Id, stage.Id, at, Rank.At(at));
        Probability = stage.Probability;
    }

    /// <summary>Closes it as a file says, at a time that may lie in the past; a closed one otherwise than before, too.</summary>
    internal void Settle(DealStatus outcome, DateTimeOffset at)
    {
        var before = Status;
        Status = outcome;
        WonAt = outcome == DealStatus.Won ? at : null;
        LostAt = outcome == DealStatus.Lost ? at : null;
        Probability = outcome == DealStatus.Won ? Certain : 0;
        // That a new one was made says it all.
        if (before != outcome && Version > 0)
        {
            Raise(outcome == DealStatus.Won ? new DealWasWon() : new DealWasLost(LostReasonId));
        }
    }

    /// <summary>Only a lost deal has a reason and a note.</summary>
    internal void DropReasonUnlessLost()
    {
        if (Status != DealStatus.Lost)
        {
            (LostReasonId, LostNote) = (null, null);
        }
    }

    /// <summary>Moves it to a stage, of another pipeline too, or to another place in its own.</summary>
    public Result Move(Pipeline pipeline, Stage stage, string position, DateTimeOffset now)
    {
        if (Closed() is { } closed)
        {
            return closed;
        }
        if (stage.Id == StageId && position == Position)
        {
            return Result.Done;
        }
        Raise(new DealWasMoved(StageId));
        StageSince = stage.Id == StageId ? StageSince : now;
        (PipelineId, StageId, Probability, Position) = (pipeline.Id, stage.Id, stage.Probability, position);
        return Result.Done;
    }

    /// <summary>Its stage has another probability now.</summary>
    public void Follow(Stage stage)
    {
        if (IsOpen && stage.Id == StageId)
        {
            Probability = stage.Probability;
        }
    }

    public Result Win(DateTimeOffset at)
    {
        if (Closed() is { } closed)
        {
            return closed;
        }
        (Status, WonAt, Probability) = (DealStatus.Won, at, Certain);
        Raise(new DealWasWon());
        return Result.Done;
    }

    /// <summary>Lets it go, with the reason where there is one.</summary>
    public Result Lose(Guid? reasonId, string? note, DateTimeOffset at)
    {
        if (Closed() is { } closed)
        {
            return closed;
        }
        (Status, LostAt, Probability) = (DealStatus.Lost, at, 0);
        (LostReasonId, LostNote) = (reasonId, note);
        Raise(new DealWasLost(reasonId));
        return Result.Done;
    }

    /// <summary>Takes a closed deal up again.</summary>
    /// <param name="pipeline">Its own.</param>
    /// <param name="stage">Where it goes on: its own stage, or, where that has been taken away, another.</param>
    public Result Reopen(Pipeline pipeline, Stage stage, DateTimeOffset now)
    {
        if (IsOpen)
        {
            return DealErrors.NotClosed;
        }
        StageSince = stage.Id == StageId ? StageSince : now;
        (PipelineId, StageId, Probability) = (pipeline.Id, stage.Id, stage.Probability);
        (Status, WonAt, LostAt, LostReasonId, LostNote) = (DealStatus.Open, null, null, null, null);
        Raise(new DealWasReopened());
        return Result.Done;
    }

    /// <summary>Gives it to a user, a team, both, or (both null) nobody.</summary>
    public Result Assign(Guid? userId, Guid? teamId)
    {
        if (userId == OwnerId && teamId == TeamId)
        {
            return Result.Done;
        }
        Raise(new DealWasAssigned(OwnerId, TeamId));
        (OwnerId, TeamId) = (userId, teamId);
        return Result.Done;
    }

    private Error? Closed() =>
        Status switch
        {
            DealStatus.Won => DealErrors.AlreadyWon,
            DealStatus.Lost => DealErrors.AlreadyLost,
            _ => null,
        };
}
