using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// <c>workato.parse_yaml</c>: the safe part of YAML 1.1, without dates, symbols and aliases, as Ruby's <c>safe_load</c>
/// refuses them.
/// </summary>
internal sealed class YamlReading(RubyRun run, IParser parser)
{
    private const int Deepest = 200;

    /// <exception cref="RubyException">Workato's ArgumentError, with the parser's words.</exception>
    public static RubyObject Of(RubyRun run, string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            return parser.TryConsume<DocumentStart>(out _) ? new YamlReading(run, parser).Read(0) : RubyNil.Instance;
        }
        catch (YamlException failed)
        {
            throw Refused($"{failed.Message} at line {failed.Start.Line} column {failed.Start.Column}");
        }
    }

    private static RubyException Refused(string why) => RubyErrors.Workato($"YAML Parsing error. {why}");

    private RubyObject Read(int depth)
    {
        run.Step();
        if (depth > Deepest)
        {
            throw Refused($"nesting of {depth} is too deep");
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return ReadList(depth);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            return ReadHash(depth);
        }

        return parser.TryConsume<AnchorAlias>(out var alias)
            ? throw Refused($"Unknown alias: {alias.Value}")
            : YamlScalars.Read(parser.Consume<Scalar>()) ?? throw Refused("Tried to load unspecified class: Date");
    }

    private RubyList ReadList(int depth)
    {
        var items = new List<RubyObject>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Read(depth + 1));
        }

        return RubyList.Over(items);
    }

    private RubyHash ReadHash(int depth)
    {
        var hash = new RubyHash(isIndifferent: true);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Read(depth + 1);
            hash[key] = Read(depth + 1);
        }

        return hash;
    }
}
