using System.Globalization;
using Emulator.Testing.Data;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Testing.FromJob;

/// <summary>Writes values of a journal as the data of a test file: what would be read as a formula there is made literal.</summary>
internal static class WrittenData
{
    private static readonly SourcePlace Nowhere = new(string.Empty);

    /// <summary>What a stub puts out: dates, times and bytes stay what they are by way of a formula.</summary>
    public static YamlNode Given(Value value) => value switch
    {
        RecordValue record => Record(record.Select(member => (member.Key, Given(member.Value)))),
        ListValue list => YamlList.Of(Nowhere, list.Select(Given)),
        TextValue text => Literal(text.Text),
        TimeValue time => Text($"='{Iso(time)}'.to_time"),
        DateValue day => Text($"='{day.ToIso()}'.to_date"),
        BinaryValue bytes => Text($"='{Convert.ToBase64String(bytes.Bytes.Span)}'.decode_base64"),
        _ => Plain(value),
    };

    /// <summary>What is expected, with matchers for whatever another run would have otherwise.</summary>
    /// <param name="value">What the job had.</param>
    /// <param name="path">Where it is, as the test's own report would say.</param>
    /// <param name="test">The job.</param>
    /// <param name="loose">Paths that proved to differ from run to run.</param>
    public static YamlNode Expected(Value value, string path, JobCase test, IReadOnlySet<string> loose) => value switch
    {
        _ when loose.Contains(path) => Matcher("$any", YamlScalar.Of(Nowhere, true)),
        RecordValue record => Record(record.Select(member => (member.Key, Expected(member.Value, $"{path}.{member.Key}", test, loose)))),
        ListValue list => YamlList.Of(Nowhere, list.Select((item, index) => Expected(item, $"{path}[{index}]", test, loose))),
        TextValue text when text.Text.Contains(Secret.Mask, StringComparison.Ordinal) || text.Text.Contains(test.Job.Id, StringComparison.Ordinal) =>
            Matcher("$type", Text("text")),
        TextValue text => Literal(text.Text),
        TimeValue time when test.IsOfTheRun(time.Moment) => Matcher("$type", Text("time")),
        TimeValue time => Text(Iso(time)),
        DateValue day => Text(day.ToIso()),
        BinaryValue bytes => Text(Convert.ToBase64String(bytes.Bytes.Span)),
        _ => Plain(value),
    };

    public static YamlScalar Text(string text) => YamlScalar.OfText(Nowhere, text);

    public static YamlMap Map(IEnumerable<(string Key, YamlNode? Node)> members) => YamlMap.Of(
        Nowhere, members.Where(member => member.Node is not null).Select(member => new YamlEntry(member.Key, Nowhere, member.Node!)));

    private static YamlNode Record(IEnumerable<(string Key, YamlNode Node)> members)
    {
        var map = Map(members.Select(member => (member.Key, (YamlNode?)member.Node)));
        return map.Entries.Any(entry => entry.Key.StartsWith('$')) ? Matcher(DataReader.Literal, map) : map;
    }

    private static YamlNode Literal(string text) =>
        text.StartsWith('=') || text.Contains("#{", StringComparison.Ordinal) ? Matcher(DataReader.Literal, Text(text)) : Text(text);

    // Numbers, truth values, nil: JSON's words are YAML's.
    private static YamlNode Plain(Value value) => JsonReader.Read(string.Empty, Values.Json.PlainJson.Write(value), [])!;

    private static YamlMap Matcher(string name, YamlNode operand) => Map([(name, operand)]);

    private static string Iso(TimeValue time) => time.Moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);
}
