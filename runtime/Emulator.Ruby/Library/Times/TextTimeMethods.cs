using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Times;

/// <summary>The methods of String that read a date or time (formulas.md section 7).</summary>
internal static class TextTimeMethods
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("to_date(format: nil)", (run, self, in arguments) => Date(run, self.Text, Format(arguments)))
        .Add("to_time(form = :local, format: nil)", (run, self, in arguments) =>
            Time(run, self.Text, Format(arguments), arguments.At(0) is RubySymbol { Name: "utc" }))
        .Add("to_datetime", (run, self) => string.IsNullOrWhiteSpace(self.Text) ? RubyNil.Instance : DateTimeMethods.Told(run, FreeTimeText.Read(self.Text)))
        .Add("in_time_zone(zone = Time.zone)", (run, self, in arguments) =>
        {
            var told = FreeTimeText.Read(self.Text);
            var zone = TimeZones.Asked(run, arguments.At(0));
            return told == new ParsedTime() ? RubyNil.Instance
                : zone is null ? ToldMoment.Local(run, told)
                : new RubyZonedTime(ToldMoment.InZone(run, told, zone));
        });

    private static string? Format(in Arguments arguments) => arguments.Keyword("format") switch
    {
        null or RubyNil or RubyString { Text: "" } => null,
        var format => PatternTimeText.FromHuman(format.ToText()),
    };

    private static RubyObject Date(RubyRun run, string text, string? format)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return RubyNil.Instance;
        }

        var told = format is null ? FreeTimeText.Read(text) : PatternTimeText.Read(text, format);
        return new RubyDate(ToldDay.Of(run, told ?? throw ToldDay.Invalid()));
    }

    private static RubyObject Time(RubyRun run, string text, string? format, bool isUtc)
    {
        var told = format is null
            ? FreeTimeText.Read(text)
            : PatternTimeText.Read(text, format)
                ?? throw RubyErrors.Argument($"invalid date or strptime format - `{text}' `{format}'");
        if (format is null && !told.HasMoment)
        {
            return RubyNil.Instance;
        }

        var local = ToldMoment.Local(run, told);
        return isUtc ? RubyTime.Utc(local.Instant) : local;
    }
}
