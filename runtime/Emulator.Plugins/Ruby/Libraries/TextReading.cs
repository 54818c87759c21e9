using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>StringIO</c>: a text that is read bit by bit, or written to.</summary>
internal static class TextReading
{
    public static readonly RubyClass StringIo = new RubyClass("StringIO", RubyClasses.Object)
        .With<RubyStringIo>(Define)
        .With<RubyStringIo>(DefinePlaces)
        .WithOwn(table => table.Add("new(text = '', mode = nil)", (RubyRun _, RubyClass _, in Arguments given) => Of(given.At(0) as RubyString ?? new RubyString(string.Empty)))
            .Add("open(text = '', mode = nil, &block)", (RubyRun run, RubyClass _, in Arguments given) => given.RequiredBlock.Call(run, new Arguments([Of(given.At(0) as RubyString ?? new RubyString(string.Empty))]))));

    public static RubyStringIo Of(RubyString text) => new(text, StringIo);

    private static void Define(MethodTable<RubyStringIo> table) => table
        .Add("read(length = nil)", Read)
        .Add("gets(chomp: false)", (RubyRun run, RubyStringIo self, in Arguments given) => Next(run, self, given) ?? RubyNil.Instance)
        .Add("readline(chomp: false)", (RubyRun run, RubyStringIo self, in Arguments given) => Next(run, self, given) ?? throw new RubyException("EOFError", "end of file reached"))
        .Add("each_line(&block)", EachLine).Alias("each", "each_line")
        .Add("readlines(chomp: false)", (RubyRun run, RubyStringIo self, in Arguments given) => given.Keyword("chomp")?.IsTruthy == true
            ? new RubyList(((RubyList)self.Rest(self.Lines(run))).Items.Select(Chomped))
            : self.Rest(self.Lines(run)))
        .Add("write(*texts)", Write).Alias("print", "write")
        .Add("<<(text)", (run, self, text) =>
        {
            Write(run, self, new Arguments([text]));
            return self;
        })
        .Add("puts(*texts)", Puts)
        .Add("string", self => self.Whole)
        .Add("rewind", self => self.Rewind())
        .Add("eof?", self => RubyBoolean.Of(self.Position >= self.Whole.ToBytes().Length))
        .Add("size", self => RubyInteger.Of(self.Whole.ToBytes().Length)).Alias("length", "size")
        .Add("close", self =>
        {
            self.IsClosed = true;
            return RubyNil.Instance;
        });

    private static void DefinePlaces(MethodTable<RubyStringIo> table) => table
        .Add("pos", self => RubyInteger.Of(self.Position)).Alias("tell", "pos")
        .Add("pos=(place)", (self, place) => Seek(self, place))
        .Add("seek(place, from = 0)", (RubyRun _, RubyStringIo self, in Arguments given) =>
        {
            Seek(self, given[0]);
            return RubyInteger.Of(0);
        })
        .Add("lineno", self => RubyInteger.Of(self.Line))
        .Add("getc", (run, self) => RubyString.FromBytes(self.Whole.ToBytes()[Math.Min(self.Position, self.Whole.ToBytes().Length)..], self.Whole.Encoding) is { Text.Length: > 0 } rest
            ? self.Pass(rest.Class.Find("[]")!.Call(run, rest, RubyInteger.Of(0)))
            : RubyNil.Instance)
        .Add("each_char(&block)", (RubyRun run, RubyStringIo self, in Arguments given) => self.Read(null) is var rest ? rest.Class.Find("each_char")!.Call(run, rest, given) : rest)
        .Add("each_byte(&block)", (RubyRun run, RubyStringIo self, in Arguments given) => self.Read(null) is var rest ? rest.Class.Find("each_byte")!.Call(run, rest, given) : rest)
        .Add("truncate(length)", (self, length) =>
        {
            self.Whole.Become(RubyString.FromBytes(self.Whole.ToBytes().AsSpan(0, (int)Math.Clamp(((SmallInteger)length).Number, 0, self.Whole.ToBytes().Length)).ToArray(), self.Whole.Encoding));
            return RubyInteger.Of(0);
        })
        .Add("closed?", self => RubyBoolean.Of(self.IsClosed))
        .Add("binmode", self => self).Add("flush", self => self).Add("set_encoding(name, *more)", (RubyRun _, RubyStringIo self, in Arguments _) => self)
        .Add("tty?", _ => RubyBoolean.False).Alias("isatty", "tty?").Add("sync=(value)", (_, value) => value);

    private static RubyObject Seek(RubyStringIo self, RubyObject place)
    {
        self.Position = (int)Math.Clamp(((SmallInteger)place).Number, 0, int.MaxValue);
        return place;
    }

    private static RubyObject? Next(RubyRun run, RubyStringIo self, in Arguments given)
    {
        var line = self.Lines(run).FirstOrDefault() is { } found ? self.Pass(found) : null;
        return line is not null && given.Keyword("chomp")?.IsTruthy == true ? Chomped(line) : line;
    }

    private static RubyObject Chomped(RubyObject line) => new RubyString(line.ToText() is var text && text.EndsWith('\n') ? text[..^1].TrimEnd('\r') : line.ToText());

    private static RubyObject Read(RubyRun run, RubyStringIo self, in Arguments arguments) =>
        self.Read(arguments.At(0) is SmallInteger { Number: >= 0 } length ? (int)Math.Min(int.MaxValue, length.Number) : null);

    private static RubyObject EachLine(RubyRun run, RubyStringIo self, in Arguments arguments)
    {
        if (arguments.Block is null)
        {
            return self.Rest(self.Lines(run)) is RubyList lines ? lines.Class.Find("each")!.Call(run, lines) : RubyNil.Instance;
        }

        foreach (var line in self.Lines(run))
        {
            arguments.RequiredBlock.Yield(run, self.Pass(line));
        }

        return self;
    }

    private static RubyObject Write(RubyRun run, RubyStringIo self, in Arguments arguments)
    {
        long written = 0;
        foreach (var text in arguments.Values)
        {
            var bytes = new RubyString(text.ToText()).ToBytes();
            run.CheckTextLength(self.Whole.ToBytes().Length + bytes.Length);
            self.Append(bytes);
            written += bytes.Length;
        }

        return RubyInteger.Of(written);
    }

    private static RubyObject Puts(RubyRun run, RubyStringIo self, in Arguments arguments)
    {
        foreach (var text in arguments.Values)
        {
            Write(run, self, new Arguments([new RubyString(text.ToText().EndsWith('\n') ? text.ToText() : text.ToText() + "\n")]));
        }

        return RubyNil.Instance;
    }
}
