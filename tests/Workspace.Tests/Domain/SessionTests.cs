using CrmCloud.Workspace.Domain;
using Shouldly;
using Xunit;

namespace CrmCloud.Workspace.Tests.Domain;

public sealed class SessionTests
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_session_ends_after_twelve_hours_without_use()
    {
        var session = Session.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), [1], s_start);
        session.IsAlive(s_start.AddHours(12).AddSeconds(-1)).ShouldBeTrue();
        session.IsAlive(s_start.AddHours(12)).ShouldBeFalse();
    }

    [Fact]
    public void Use_prolongs_a_session_but_not_past_thirty_days()
    {
        var session = Session.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), [1], s_start);
        session.ExpiryAfterUse(s_start.AddHours(5)).ShouldBe(s_start.AddHours(17));
        session.ExpiryAfterUse(s_start.AddDays(29.9)).ShouldBe(s_start.AddDays(30));
    }

    [Fact]
    public void A_use_is_written_at_most_once_a_minute()
    {
        var session = Session.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), [1], s_start);
        session.IsDueForWriting(s_start.AddSeconds(59)).ShouldBeFalse();
        session.IsDueForWriting(s_start.AddSeconds(60)).ShouldBeTrue();
    }
}
