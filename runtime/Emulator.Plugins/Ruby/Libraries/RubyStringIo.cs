using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>A text, and how far it was read.</summary>
internal sealed class RubyStringIo(RubyString text, RubyClass type) : RubyObject
{
    public RubyString Whole => text;

    /// <summary>In bytes.</summary>
    public int Position { get; set; }

    public bool IsClosed { get; set; }

    /// <summary>How many lines were read.</summary>
    public int Line { get; private set; }

    public override RubyClass Class => type;

    public override string ToText() => "#<StringIO>";

    public RubyObject Read(int? length)
    {
        var bytes = text.ToBytes();
        var rest = bytes.Length - Position;
        if (length is > 0 && rest <= 0)
        {
            return RubyNil.Instance;
        }

        var piece = bytes.AsSpan(Math.Min(Position, bytes.Length), Math.Max(0, Math.Min(rest, length ?? rest))).ToArray();
        Position += piece.Length;
        return length is null ? RubyString.FromBytes(piece, text.Encoding) : RubyString.Binary(piece);
    }

    /// <summary>The lines that are still to be read.</summary>
    public List<RubyObject> Lines(RubyRun run)
    {
        var rest = RubyString.FromBytes(text.ToBytes()[Math.Min(Position, text.ToBytes().Length)..], text.Encoding);
        return ((RubyList)rest.Class.Find("lines")!.Call(run, rest)).Items;
    }

    public RubyObject Pass(RubyObject line)
    {
        Position += ((RubyString)line).ToBytes().Length;
        Line++;
        return line;
    }

    public RubyObject Rest(List<RubyObject> lines)
    {
        Position = text.ToBytes().Length;
        return RubyList.Over(lines);
    }

    public void Append(byte[] bytes)
    {
        text.Become(RubyString.FromBytes([.. text.ToBytes(), .. bytes], text.Encoding));
        Position = text.ToBytes().Length;
    }

    public RubyInteger Rewind()
    {
        Position = 0;
        return RubyInteger.Of(0);
    }
}
