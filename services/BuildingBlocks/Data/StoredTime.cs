namespace CrmCloud.BuildingBlocks.Data;

/// <summary>Times as PostgreSQL stores them: to the microsecond, so that an answer and the row behind it are equal.</summary>
public static class StoredTime
{
    public static DateTimeOffset Now(TimeProvider clock) => Truncate(clock.GetUtcNow());

    public static DateTimeOffset Truncate(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));
}
