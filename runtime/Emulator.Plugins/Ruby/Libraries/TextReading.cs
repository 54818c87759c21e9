using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>StringIO</c>: a text that is read bit by bit, or written to.</summary>
internal static class TextReading
{
    public static readonly RubyClass StringIo = new RubyClass("StringIO", RubyClasses.Object)
        .With<RubyStringIo>(Define)
        .WithOwn(table => table.Add("new(text = '', mode = nil)", (RubyRun _, RubyClass _, in Arguments given) => Of(given.At(0) as RubyString ?? new RubyString(string.Empty))));

    public static RubyStringIo Of(RubyString text) => new(text, StringIo);

    private static void Define(MethodTable<RubyStringIo> table) => table
        .Add("read(length = nil)", Read)
        .Add("gets", (run, self) => self.Lines(run).FirstOrDefault() is { } line ? self.Pass(line) : RubyNil.Instance)
        .Add("each_line(&block)", EachLine).Alias("each", "each_line")
        .Add("readlines", (run, self) => self.Rest(self.Lines(run)))
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
        .Add("close", _ => RubyNil.Instance);

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
