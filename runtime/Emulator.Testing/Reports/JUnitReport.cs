using System.Globalization;
using System.Text;
using System.Xml;
using Emulator.Testing.Running;

namespace Emulator.Testing.Reports;

/// <summary>Results in the XML that CI servers read: a suite a file, a test case each.</summary>
public static class JUnitReport
{
    public static string Write(IReadOnlyList<CaseResult> results, TimeSpan duration)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            xml.WriteStartElement("testsuites");
            Counts(xml, results, duration);
            foreach (var suite in results.GroupBy(result => result.Place.File))
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", suite.Key);
                Counts(xml, [.. suite], TimeSpan.FromTicks(suite.Sum(result => result.Duration.Ticks)));
                foreach (var result in suite)
                {
                    Case(xml, result);
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static void Counts(XmlWriter xml, IReadOnlyList<CaseResult> results, TimeSpan duration)
    {
        xml.WriteAttributeString("tests", Number(results.Count));
        xml.WriteAttributeString("failures", Number(results.Count(result => result.Verdict == Verdict.Failed)));
        xml.WriteAttributeString("errors", Number(results.Count(result => result.Verdict == Verdict.Broken)));
        xml.WriteAttributeString("time", Seconds(duration));
    }

    private static void Case(XmlWriter xml, CaseResult result)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", result.Place.File);
        xml.WriteAttributeString("name", Clean(result.Name));
        xml.WriteAttributeString("file", result.Place.File);
        xml.WriteAttributeString("line", Number(result.Place.Line));
        xml.WriteAttributeString("time", Seconds(result.Duration));
        if (result.Verdict != Verdict.Passed)
        {
            var lines = DifferenceText.Lines(result).ToList();
            xml.WriteStartElement(result.Verdict == Verdict.Failed ? "failure" : "error");
            xml.WriteAttributeString("message", Clean(lines.FirstOrDefault() ?? "failed"));
            xml.WriteString(Clean(string.Join('\n', lines)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // XML knows no control characters, whatever a service put into its answer.
    private static string Clean(string text) => string.Concat(text.Select(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : '\uFFFD'));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
