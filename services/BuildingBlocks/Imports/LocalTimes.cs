namespace CrmCloud.BuildingBlocks.Imports;

/// <summary>Local times of a zone as instants, with a rule for those that a clock change skips or repeats.</summary>
public static class LocalTimes
{
    /// <summary>A skipped time means the first instant after the gap; one that occurs twice the first.</summary>
    public static DateTimeOffset ToInstant(DateTime local, TimeZoneInfo zone)
    {
        local = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
        {
            // Gaps begin and end on full minutes.
            local = new DateTime(local.Ticks - local.Ticks % TimeSpan.TicksPerMinute);
            while (zone.IsInvalidTime(local))
            {
                local = local.AddMinutes(1);
            }
        }
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        var ticks = local.Ticks - offset.Ticks;
        return new DateTimeOffset(Math.Clamp(ticks, 0, DateTimeOffset.MaxValue.Ticks), TimeSpan.Zero);
    }
}
