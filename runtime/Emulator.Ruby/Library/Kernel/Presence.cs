using System.Buffers;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary><c>blank?</c> and its kin: nil, false, empty and white text are blank; numbers never are.</summary>
internal static class Presence
{
    private static readonly SearchValues<byte> WhiteBytes = SearchValues.Create(" \t\n\v\f\r"u8);

    public static void Define(MethodTable<RubyObject> table) => table
        .Add("blank?", (run, self) => RubyBoolean.Of(IsBlank(run, self)))
        .Add("present?", (run, self) => RubyBoolean.Of(!IsBlank(run, self)))
        .Add("presence", (run, self) => IsBlank(run, self) ? RubyNil.Instance : self)
        .Add("presence_in(list)", (run, self, list) => self.Class.Find("in?")!.Call(run, self, list).IsTruthy ? self : RubyNil.Instance)
        .Add("acts_like?(kind)", (self, kind) => RubyBoolean.Of(kind.ToText() switch
        {
            "time" => self is RubyMoment,
            "date" => self is RubyDate or RubyDateTime,
            "string" => self is RubyString,
            _ => false,
        }))
        .Add("duplicable?", _ => RubyBoolean.True)
        .Add("html_safe?", self => RubyBoolean.Of(self is RubyInteger or RubyFloat))
        .Add("binary?", self => RubyBoolean.Of(self is RubyString { IsBinary: true }));

    public static bool IsBlank(RubyRun run, RubyObject self) => self switch
    {
        RubyString { IsText: true } text => string.IsNullOrWhiteSpace(text.Text),
        RubyString bytes => bytes.ToBytes().AsSpan().IndexOfAnyExcept(WhiteBytes) < 0,
        RubyList list => list.Count == 0,
        RubyHash hash => hash.Count == 0,
        _ when self.Class.Find("empty?") is { } isEmpty => isEmpty.Call(run, self).IsTruthy,
        _ => !self.IsTruthy,
    };
}
