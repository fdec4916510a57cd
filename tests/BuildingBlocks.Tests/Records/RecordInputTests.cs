using System.Text.Json;
using System.Text.Json.Nodes;
using CrmCloud.BuildingBlocks.CustomFields;
using CrmCloud.BuildingBlocks.Records;
using CrmCloud.BuildingBlocks.Results;
using CrmCloud.BuildingBlocks.Tests.Ledgers;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.RecordTypes;

public class RecordInputTests
{
    private static readonly CustomFieldSet s_custom = new([
        new("segment", "Segment", "text", [], false),
        new("size", "Size", "integer", [], false),
        new("soil", "Soil", "select", ["sand", "clay"], false),
    ]);

    [Theory]
    [InlineData("""{"nickname": "x"}""")]
    [InlineData("""{"visits": "3"}""")]
    [InlineData("""{"visits": 3.5}""")]
    [InlineData("""{"vip": "true"}""")]
    [InlineData("""{"vip": 1}""")]
    [InlineData("""{"city": 7}""")]
    [InlineData("""{"city": {"a": 1}}""")]
    [InlineData("""{"mood": "VeryHappy"}""")]
    [InlineData("""{"mood": "angry"}""")]
    [InlineData("""{"birthday": "2026-02-30"}""")]
    [InlineData("""{"birthday": "31.01.2026"}""")]
    [InlineData("""{"seenAt": "2026-01-31"}""")]
    [InlineData("""{"hostId": "7"}""")]
    [InlineData("""{"tags": "a"}""")]
    [InlineData("""{"tags": [1]}""")]
    [InlineData("""{"city": "\ud83d"}""")]
    [InlineData("""{"\ud83d": "x"}""")]
    [InlineData("""{"custom": []}""")]
    [InlineData("""{"custom": {"unknown": 1}}""")]
    [InlineData("""{"custom": {"size": "big"}}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    [InlineData("\"text\"")]
    public void What_is_not_understood_is_malformed_and_changes_nothing(string body) => Refused(body, ErrorKind.Malformed);

    [Theory]
    [InlineData("""{"city": "a\u0000b"}""")]
    [InlineData("""{"email": "Ana <ana@example.com>"}""")]
    [InlineData("""{"email": "ana@"}""")]
    [InlineData("""{"email": "a b@example.com"}""")]
    [InlineData("""{"visits": 1000000000001}""")]
    [InlineData("""{"seenAt": "1899-12-31T23:59:59Z"}""")]
    [InlineData("""{"tags": [""]}""")]
    [InlineData("""{"custom": {"size": 1.5}}""")]
    [InlineData("""{"custom": {"soil": "water"}}""")]
    public void What_is_out_of_bounds_is_invalid_and_changes_nothing(string body) => Refused(body, ErrorKind.Invalid);

    [Fact]
    public void A_text_fits_up_to_its_length_and_not_one_character_more()
    {
        Apply(new Guest(), Json("city", new string('é', 500))).Failed.ShouldBeFalse();
        Refused(Json("city", new string('é', 501)), ErrorKind.Invalid);
    }

    [Fact]
    public void Every_refused_field_is_named_at_once()
    {
        var refused = Apply(new Guest(), """{"visits": "x", "nickname": 1, "city": "fine"}""");
        refused.Error!.Fields!.Keys.ShouldBe(["visits", "nickname"]);
    }

    [Fact]
    public void Null_clears_a_field_and_an_absent_one_stays()
    {
        var guest = new Guest
        {
            City = "Natal",
            Spent = 3,
            Tags = ["a"],
            Custom = CustomValues.Empty.With("segment", "pet").With("size", 3),
        };
        Apply(guest, """{"city": null, "tags": null, "custom": {"size": null}}""").Failed.ShouldBeFalse();
        guest.City.ShouldBeNull();
        guest.Tags.ShouldBeEmpty();
        guest.Spent.ShouldBe(3);
        guest.Custom.Json.ShouldBe("""{"segment":"pet"}""");
    }

    [Fact]
    public Task Every_value_that_a_field_holds_survives_the_ledgers_JSON() =>
        Properties.HoldAsync(
            Edit.Days,
            Edit.Shrink,
            days =>
            {
                var guest = new Guest();
                foreach (var edit in days.SelectMany(day => day))
                {
                    edit.On(guest, DateTimeOffset.UnixEpoch);
                    foreach (var field in Guest.Type.Fields)
                    {
                        using var bytes = new MemoryStream();
                        using (var writer = new Utf8JsonWriter(bytes))
                        {
                            FieldJson.Write(writer, field.Get(guest));
                        }
                        var read = FieldJson.ReadStored(field, JsonElement.Parse(bytes.ToArray()));
                        JsonSerializer
                            .Serialize(read)
                            .ShouldBe(
                                JsonSerializer.Serialize(
                                    field.Get(guest) is DateTimeOffset time ? time.ToUniversalTime() : field.Get(guest)
                                ),
                                field.Name
                            );
                    }
                }
                return Task.CompletedTask;
            },
            tests: 100
        );

    private static void Refused(string body, ErrorKind kind)
    {
        var guest = new Guest { City = "before", Custom = CustomValues.Empty.With("segment", "pet") };
        var before = Edit.Snapshot(guest);
        Apply(guest, body).Error.ShouldNotBeNull().Kind.ShouldBe(kind);
        Edit.Snapshot(guest).ShouldBe(before);
    }

    private static string Json(string name, string value) => new JsonObject { [name] = value }.ToJsonString();

    private static Result Apply(Guest guest, string body) => RecordInput.Apply(Guest.Type, guest, JsonElement.Parse(body), s_custom);
}
