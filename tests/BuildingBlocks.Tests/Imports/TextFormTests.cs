using System.Text;
using CrmCloud.BuildingBlocks.Imports.Csv;
using Shouldly;
using Xunit;

namespace CrmCloud.BuildingBlocks.Tests.Imports;

public sealed class TextFormTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a;b\n1,5;2\n", ';')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("a|b\n1|2\n", '|')]
    [InlineData("name\nDoe, John\n", ',')]
    [InlineData("a;b;c\n\"x,y\";2;3\n4;5,5,5;6\n", ';')]
    [InlineData("sep=;\na,b;c\n1;2\n", ';')]
    public async Task The_delimiter_is_found_out(string text, char delimiter) =>
        (await DetectAsync(Encoding.UTF8.GetBytes(text))).Delimiter.ShouldBe(delimiter);

    [Fact]
    public async Task The_encoding_is_found_out()
    {
        const string text = "nome;cidade\nJoão;São Paulo\n";
        (await DetectAsync(Encoding.UTF8.GetBytes(text))).EncodingName.ShouldBe("utf-8");
        (await DetectAsync([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)])).EncodingName.ShouldBe("utf-8");
        (await DetectAsync([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)])).EncodingName.ShouldBe("utf-16");
        (await DetectAsync([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)])).EncodingName.ShouldBe(
            "utf-16BE"
        );
        var windows = await DetectAsync(Encoding.Latin1.GetBytes(text));
        windows.EncodingName.ShouldBe("windows-1252");
        TextForm.Decode(Encoding.Latin1.GetBytes(text), windows.Encoding).ShouldBe(text);
    }

    [Fact]
    public async Task A_character_that_the_end_of_the_head_halves_is_no_sign_of_another_encoding()
    {
        var text = Encoding.UTF8.GetBytes("a,b\n" + new string('x', TextForm.HeadSize - 5) + "é");
        (await DetectAsync(text[..TextForm.HeadSize])).EncodingName.ShouldBe("utf-8");
    }

    [Fact]
    public async Task What_is_no_text_is_refused_with_the_reason()
    {
        (await RefusalAsync([0x50, 0x4B, 3, 4, 0, 0])).ShouldContain("Excel");
        (await RefusalAsync([.. Enumerable.Range(0, 2000).Select(i => (byte)(i * 7))])).ShouldContain("not text");
    }

    private static async Task<TextForm> DetectAsync(byte[] head) =>
        (await TextForm.DetectAsync(head, null, null, TestContext.Current.CancellationToken)).Form.ShouldNotBeNull();

    private static async Task<string> RefusalAsync(byte[] head) =>
        (await TextForm.DetectAsync(head, null, null, TestContext.Current.CancellationToken)).Problem.ShouldNotBeNull();
}
