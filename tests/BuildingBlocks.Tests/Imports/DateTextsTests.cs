using System.Globalization;
using CrmCloud.BuildingBlocks.Imports;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

public sealed class DateTextsTests
{
    private static readonly TimeZoneInfo s_saoPaulo = TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo");

    [Theory]
    [InlineData("2018-02-01", "yyyy-MM-dd", "2018-02-01T02:00:00Z")]
    [InlineData("20-10-2017", "dd-MM-yyyy", "2017-10-20T02:00:00Z")]
    [InlineData("2/1/2018", "M/d/yyyy", "2018-02-01T02:00:00Z")]
    [InlineData("10/20/2017", "M/d/yyyy", "2017-10-20T02:00:00Z")]
    [InlineData("2018-02-26 19:58:54", "yyyy-MM-dd HH:mm:ss", "2018-02-26T22:58:54Z")]
    [InlineData("26-02-2018 19:58", "dd-MM-yyyy HH:mm", "2018-02-26T22:58:00Z")]
    [InlineData("31/12/2019", "DD/MM/YYYY", "2019-12-31T03:00:00Z")]
    [InlineData("2020-01-01T12:00:00-05:00", null, "2020-01-01T17:00:00Z")]
    [InlineData("2020-01-01T12:00:00Z", null, "2020-01-01T12:00:00Z")]
    [InlineData("2020-01-01T12:00:00", null, "2020-01-01T15:00:00Z")]
    [InlineData("43132", null, "2018-02-01T02:00:00Z")]
    public void A_time_is_read_in_its_form_and_zone(string cell, string? format, string instant) =>
        DateTexts.Instant(cell, format is null ? null : DateTexts.Format(format), s_saoPaulo).ShouldBe(At(instant));

    [Theory]
    [InlineData("31/02/2018", "dd/MM/yyyy")]
    [InlineData("2018-13-01", "yyyy-MM-dd")]
    [InlineData("01/02/2018", null)]
    [InlineData("tomorrow", null)]
    [InlineData("2018-02-01 10:00", "yyyy-MM-dd")]
    public void What_is_no_time_of_the_form_is_none(string cell, string? format) =>
        DateTexts.Instant(cell, format, s_saoPaulo).ShouldBeNull();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("d")]
    [InlineData("HH:mm")]
    [InlineData("yyyy-MM-dd'")]
    public void A_form_that_names_no_day_is_refused(string format) => DateTexts.Format(format).ShouldBeNull();

    [Fact]
    public void A_skipped_time_means_the_first_instant_after_the_gap()
    {
        // São Paulo had no midnight on 2017-10-15: clocks went from 24:00 to 01:00.
        LocalTimes.ToInstant(new DateTime(2017, 10, 15), s_saoPaulo).ShouldBe(At("2017-10-15T03:00:00Z"));
        LocalTimes.ToInstant(new DateTime(2017, 10, 15, 0, 59, 59), s_saoPaulo).ShouldBe(At("2017-10-15T03:00:00Z"));
        LocalTimes.ToInstant(new DateTime(2017, 10, 15, 1, 0, 0), s_saoPaulo).ShouldBe(At("2017-10-15T03:00:00Z"));
    }

    [Fact]
    public void A_repeated_time_means_its_first_occurrence()
    {
        // 2018-02-18: 00:00 went back to 23:00 of the 17th.
        LocalTimes.ToInstant(new DateTime(2018, 2, 17, 23, 30, 0), s_saoPaulo).ShouldBe(At("2018-02-18T01:30:00Z"));
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}
