using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CrmCloud.BuildingBlocks.Lists;

/// <summary>
/// Rows as a workbook of one sheet (ECMA-376). Written as it goes into a temporary file: the package classes of the Open XML
/// SDK keep every part in memory until the end, which a million rows would not survive. Texts are inline strings, never
/// formulas.
/// </summary>
internal static partial class XlsxExport
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string SpreadsheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string DateStyle = "1";
    private const string TimeStyle = "2";
    private const int MaxCell = 32_767;

    private static readonly DateTime s_dayZero = new(1899, 12, 30);

    public static async Task WriteAsync(
        Stream stream,
        string sheet,
        IReadOnlyList<string> names,
        IAsyncEnumerable<object?[]> rows,
        CancellationToken cancellation
    )
    {
        var path = Path.Combine(Path.GetTempPath(), $"export-{Guid.CreateVersion7():n}.xlsx");
        await using var file = new FileStream(
            path,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            64 * 1024,
            FileOptions.DeleteOnClose
        );
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", ContentTypes);
            Part(zip, "_rels/.rels", PackageRels);
            Part(zip, "xl/workbook.xml", Workbook(sheet));
            Part(zip, "xl/_rels/workbook.xml.rels", WorkbookRels);
            Part(zip, "xl/styles.xml", Styles);
            await using var part = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = true });
            xml.WriteStartElement("worksheet", Main);
            xml.WriteStartElement("sheetData", Main);
            Row(xml, [.. names]);
            await foreach (var row in rows.WithCancellation(cancellation))
            {
                Row(xml, row);
            }
            xml.WriteEndElement();
            xml.WriteEndElement();
        }
        file.Position = 0;
        await file.CopyToAsync(stream, cancellation);
    }

    private static void Row(XmlWriter xml, object?[] values)
    {
        xml.WriteStartElement("row", Main);
        foreach (var value in values)
        {
            xml.WriteStartElement("c", Main);
            switch (value)
            {
                case null:
                    break;
                case long or decimal:
                    Value(xml, ListValues.Format(value));
                    break;
                case bool flag:
                    xml.WriteAttributeString("t", "b");
                    Value(xml, flag ? "1" : "0");
                    break;
                case DateOnly date:
                    xml.WriteAttributeString("s", DateStyle);
                    Value(xml, Serial(date.ToDateTime(TimeOnly.MinValue)));
                    break;
                case DateTimeOffset time:
                    xml.WriteAttributeString("s", TimeStyle);
                    Value(xml, Serial(time.DateTime));
                    break;
                default:
                    Text(xml, value is IReadOnlyList<string> texts ? string.Join(", ", texts) : ListValues.Format(value));
                    break;
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void Value(XmlWriter xml, string value) => xml.WriteElementString("v", Main, value);

    private static void Text(XmlWriter xml, string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Escaped(text.Length <= MaxCell ? text : text[..MaxCell]));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Serial(DateTime local) => (local - s_dayZero).TotalDays.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>Characters that XML cannot hold, in the form that ECMA-376 gives them (ST_Xstring).</summary>
    private static string Escaped(string text) =>
        Unwritable().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_"));

    // An underscore that begins what looks like an escape is escaped itself. XML would turn a lone \r into \n.
    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0D\x0E-\x1F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Unwritable();

    private static void Part(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>");
        writer.Write(content);
    }

    private const string ContentTypes = $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="{SpreadsheetMl}.sheet.main+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{SpreadsheetMl}.worksheet+xml"/>
          <Override PartName="/xl/styles.xml" ContentType="{SpreadsheetMl}.styles+xml"/>
        </Types>
        """;

    private const string PackageRels = $"""
        <Relationships xmlns="{PackageRelationships}">
          <Relationship Id="r1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>
        """;

    private const string WorkbookRels = $"""
        <Relationships xmlns="{PackageRelationships}">
          <Relationship Id="r1" Type="{Relationships}/worksheet" Target="worksheets/sheet1.xml"/>
          <Relationship Id="r2" Type="{Relationships}/styles" Target="styles.xml"/>
        </Relationships>
        """;

    private const string Styles = $"""
        <styleSheet xmlns="{Main}">
          <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts>
          <fonts count="1"><font/></fonts>
          <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
          <borders count="1"><border/></borders>
          <cellStyleXfs count="1"><xf/></cellStyleXfs>
          <cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs>
        </styleSheet>
        """;

    private static string Workbook(string sheet) =>
        $"""
            <workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets><sheet name="{sheet}" sheetId="1" r:id="r1"/></sheets></workbook>
            """;
}
