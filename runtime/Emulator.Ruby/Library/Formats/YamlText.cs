using System.Text;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Lists;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Ruby.Library.Formats;

/// <summary><c>workato.render_yaml</c>: one document, quoted where Ruby's library quotes.</summary>
internal sealed class YamlText(RubyRun run, IEmitter emitter, StringBuilder written)
{
    private const int Deepest = 200;

    public static RubyString Of(RubyRun run, RubyObject value)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: 80, isCanonical: false, maxSimpleKeyLength: 128));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: false));
        new YamlText(run, emitter, text.GetStringBuilder()).Write(value, 0);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        run.CheckTextLength(text.GetStringBuilder().Length);
        return new RubyString(text.ToString());
    }

    private void Write(RubyObject value, int depth)
    {
        run.Step();
        if (depth > Deepest)
        {
            throw RubyErrors.Workato($"YAML Rendering error. Nesting of {depth} is too deep");
        }

        switch (value)
        {
            case RubyHash hash:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, hash.Count == 0 ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var (key, member) in hash.Pairs)
                {
                    Write(key, depth + 1);
                    Write(member, depth + 1);
                }

                emitter.Emit(new MappingEnd());
                break;
            case RubyList or RubyWhere:
                var items = Elements.Of(run, value);
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, items.Count == 0 ? SequenceStyle.Flow : SequenceStyle.Block));
                items.ForEach(item => Write(item, depth + 1));
                emitter.Emit(new SequenceEnd());
                break;
            case RubyString text:
                Emit(text.Text, Style(text.Text));
                break;
            case RubyNil:
                Emit("null", ScalarStyle.Plain);
                break;
            default:
                Emit(value is RubySymbol symbol ? ":" + symbol.Name : value.ToText(), ScalarStyle.Plain);
                break;
        }
    }

    // What begins with a sign is put between double quotes, unless it holds some itself.
    private static ScalarStyle Style(string text) => text switch
    {
        "y" or "n" or "Y" or "N" => ScalarStyle.DoubleQuoted,
        _ when text.Contains('\n') => ScalarStyle.Literal,
        _ when text.Contains('\t') => ScalarStyle.DoubleQuoted,
        [var first, .. var rest] when !char.IsLetterOrDigit(first) && first != '_' && !rest.Contains('"') => ScalarStyle.DoubleQuoted,
        _ when YamlScalars.IsMistakable(text) => ScalarStyle.SingleQuoted,
        _ => ScalarStyle.Plain,
    };

    // Looked at while it grows: one text that stands in a list a hundred thousand times would be written for half a minute.
    private void Emit(string text, ScalarStyle style)
    {
        run.CheckTextLength(written.Length);
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, style, isPlainImplicit: true, isQuotedImplicit: true));
    }
}
