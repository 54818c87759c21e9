using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Yaml;

/// <summary>
/// Writes nodes as YAML that a person reads and edits: blocks, texts without quotes where they stay texts, several
/// lines as they stand. Reading gives equal nodes.
/// </summary>
public static class YamlWriter
{
    /// <param name="root">The tree.</param>
    /// <param name="isRow">Which maps stand on one line between braces.</param>
    public static string Write(YamlNode root, Func<YamlMap, bool>? isRow = null)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Write(emitter, root, isRow ?? (_ => false), isFlow: false);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, YamlNode node, Func<YamlMap, bool> isRow, bool isFlow)
    {
        switch (node)
        {
            case YamlMap map:
                var isOnOneLine = isFlow || map.Entries.Count == 0 || isRow(map);
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, isOnOneLine ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var entry in map.Entries)
                {
                    emitter.Emit(Text(entry.Key, isFlow: true));
                    Write(emitter, entry.Value, isRow, isOnOneLine);
                }

                emitter.Emit(new MappingEnd());
                break;
            case YamlList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, isFlow || list.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list)
                {
                    Write(emitter, item, isRow, isFlow);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case YamlScalar { IsPlain: true } scalar:
                emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, scalar.Text, ScalarStyle.Plain, true, false));
                break;
            case YamlScalar scalar:
                emitter.Emit(Text(scalar.Text, isFlow));
                break;
        }
    }

    private static Scalar Text(string text, bool isFlow)
    {
        var style = (text, isFlow) switch
        {
            _ when CoreSchema.Read(text) is not Values.TextValue || text.Length == 0 || HasOddSigns(text) => ScalarStyle.DoubleQuoted,
            (_, false) when IsBlock(text) => ScalarStyle.Literal,
            _ when text.AsSpan().ContainsAny('\n', '\r') => ScalarStyle.DoubleQuoted,
            _ when IsPlain(text) => ScalarStyle.Plain,
            _ => ScalarStyle.DoubleQuoted,
        };
        return new Scalar(AnchorName.Empty, TagName.Empty, text, style, true, true);
    }

    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("{}[],#\"'&*!|>%@`");

    // Words that no reader could take for a sign of YAML, in a block or between braces.
    private static bool IsPlain(string text) =>
        (char.IsLetter(text[0]) || text[0] == '_') && text[^1] is not (' ' or ':') && !text.AsSpan().ContainsAny(Signs)
        && !text.Contains(": ", StringComparison.Ordinal);

    // The reader gives back every sign of such a text: no blank begins or ends a line, and the last line has its end or is bare.
    private static bool IsBlock(string text)
    {
        var lines = text.Split('\n');
        return lines.Length > 1
            && lines[0].Length > 0
            && !text.EndsWith("\n\n", StringComparison.Ordinal)
            && lines.All(line => line.Length == 0 || (line[0] is not (' ' or '\t') || line != lines[0]) && line[^1] is not (' ' or '\t' or '\r'))
            && lines[0][0] is not (' ' or '\t');
    }

    private static bool HasOddSigns(string text) =>
        text.Any(letter => (char.IsControl(letter) && letter is not '\n') || letter is '\u2028' or '\u2029' or '\u0085' or '\uFEFF' || char.IsSurrogate(letter));
}
