using CrmCloud.Deals.Domain;
using Shouldly;
using Xunit;

namespace CrmCloud.Deals.Tests.Domain;

public class RankTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void There_is_always_room_between_two_and_before_the_first_and_after_the_last()
    {
        var seed = Environment.TickCount;
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var column = new List<string> { Rank.At(s_now) };
        for (var i = 0; i < 5_000; i++)
        {
            var at = random.Next(column.Count + 1);
            column.Insert(at, Rank.Between(at == 0 ? null : column[at - 1], at == column.Count ? null : column[at]));
        }
        column.Order(StringComparer.Ordinal).ShouldBe(column);
        column.Distinct().Count().ShouldBe(column.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_thousand_moves_to_one_place_stay_short(bool downwards)
    {
        var (low, high) = (Rank.At(s_now), Rank.At(s_now.AddDays(-1)));
        for (var i = 0; i < 1_000; i++)
        {
            var middle = Rank.Between(low, high);
            (low, high) = downwards ? (low, middle) : (middle, high);
        }
        low.Length.ShouldBeLessThan(250);
        high.Length.ShouldBeLessThan(250);
    }

    [Fact]
    public void What_is_newer_lies_above() => string.CompareOrdinal(Rank.At(s_now.AddMicroseconds(1)), Rank.At(s_now)).ShouldBeLessThan(0);

    [Fact]
    public void The_top_is_above_all_also_where_the_clock_is_behind()
    {
        var first = Rank.At(s_now.AddYears(1));
        string.CompareOrdinal(Rank.OnTop(first, s_now), first).ShouldBeLessThan(0);
    }

    [Fact]
    public void Same_places_at_the_same_moment_get_different_ranks()
    {
        var ranks = Enumerable.Range(0, 1_000).Select(_ => Rank.Between("A1", "A2")).ToList();
        ranks.Distinct().Count().ShouldBe(1_000);
        ranks.ShouldAllBe(rank => string.CompareOrdinal("A1", rank) < 0 && string.CompareOrdinal(rank, "A2") < 0);
    }
}
