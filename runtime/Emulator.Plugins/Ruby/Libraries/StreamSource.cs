using Emulator.Plugins.Ruby.Definitions;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Compilation;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Where the bytes of a stream come from (connector-sdk.md 4.7): a producer, a text, a Hash, a recorded one.</summary>
internal static class StreamSource
{
    /// <summary>How many bytes are asked for at once, 10 MiB.</summary>
    public const long FrameSize = 10_485_760;

    /// <summary>The producer: those of the root and of every action and trigger are one set.</summary>
    /// <exception cref="RubyException">There is none of that name.</exception>
    public static CompiledProc Find(LambdaSelf self, string name)
    {
        var root = new RubyNode(self.Call.Source, self.Call.Source.Root);
        var places = new[] { root }
            .Concat(root.Members("actions", (_, node) => node).Values)
            .Concat(root.Members("triggers", (_, node) => node).Values);
        return places.Select(place => place.Node("streams")?.Lambda(name)).FirstOrDefault(lambda => lambda is not null)
            ?? throw new RubyException("KeyError", $"key not found: \"{name}\"");
    }

    /// <summary>The bytes from there on, at most so many, and whether they are the last ones.</summary>
    public static (RubyString Chunk, bool IsLast) Read(RubyRun run, LambdaSelf self, RubyObject source, long from, long size)
    {
        if (source is not RubyHash hash)
        {
            var whole = source as RubyString ?? throw RubyErrors.NoConversion(source, "String");
            var bytes = whole.ToBytes();
            return (RubyString.FromBytes(bytes[(int)Math.Min(from, bytes.Length)..], whole.Encoding), true);
        }

        if (!Member(hash, "__stream__").IsTruthy)
        {
            return (Bytes(Member(hash, "data")), Member(hash, "eof") is RubyNil || Member(hash, "eof").IsTruthy);
        }

        return Member(hash, "chunks") is RubyHash chunks
            ? Recorded(chunks, from)
            : Produced(run, self, Find(self, Member(hash, "name").ToText()), Member(hash, "input"), from, size);
    }

    /// <summary>One call of a producer.</summary>
    public static (RubyString Chunk, bool IsLast) Produced(
        RubyRun run, LambdaSelf self, CompiledProc producer, RubyObject input, long from, long size)
    {
        RubyObject[] offered = [input, RubyInteger.Of(from), RubyInteger.Of(from + size - 1), RubyInteger.Of(size)];
        var given = producer.CallOn(run, self, new Arguments([.. offered.Take(producer.ParameterCount)]));
        var result = given is RubyDeferred pending ? pending.Resolve() : given;
        return result is RubyList { Items: [var chunk, .. var rest] }
            ? (Bytes(chunk), rest.FirstOrDefault()?.IsTruthy == true)
            : throw RubyErrors.Type("a stream must give [bytes, eof]");
    }

    private static (RubyString Chunk, bool IsLast) Recorded(RubyHash chunks, long from)
    {
        var offsets = chunks.Pairs.Select(pair => (Offset: long.TryParse(pair.Key.ToText(), out var offset) ? offset : 0, pair.Value)).ToList();
        var found = offsets.Find(chunk => chunk.Offset == from).Value;
        return (Bytes(found ?? RubyNil.Instance), !offsets.Exists(chunk => chunk.Offset > from));
    }

    private static RubyString Bytes(RubyObject data) => data switch
    {
        RubyDeferred pending => Bytes(pending.Resolve()),
        RubyString text => text,
        RubyNil => new RubyString(string.Empty),
        _ => new RubyString(data.ToText()),
    };

    private static RubyObject Member(RubyHash hash, string name) =>
        hash.TryGet(new RubyString(name), out var value) || hash.TryGet(RubySymbol.Of(name), out value) ? value : RubyNil.Instance;
}
