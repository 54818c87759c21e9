using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Times;

/// <summary>Texts of dates and times: to_s with a format's name, strftime, ISO 8601.</summary>
internal static class DayTexts
{
    public static void DefineDate(MethodTable<RubyDate> table) => table
        .Add("to_s(format = :default)", (_, self, in arguments) => Named(self, arguments.At(0)))
        .Alias("to_formatted_s", "to_s")
        .Add("strftime(format = '%F')", (run, self, in arguments) => arguments.At(0) is { } format ? Strftime(run, self, format) : new RubyString(self.ToText()))
        .Add("iso8601", self => new RubyString(self.ToText()))
        .Add("rfc3339", self => new RubyString(TimeFormat.Of(self, "%Y-%m-%dT00:00:00+00:00")))
        .Add("httpdate", self => new RubyString(TimeFormat.Of(self, "%a, %d %b %Y 00:00:00 GMT")))
        .Add("rfc2822", self => new RubyString(TimeFormat.Of(self, "%a, %-d %b %Y 00:00:00 +0000"))).Alias("rfc822", "rfc2822")
        .Add("ctime", self => new RubyString(TimeFormat.Of(self, "%a %b %e 00:00:00 %Y"))).Alias("asctime", "ctime")
        .Add("xmlschema", (run, self) => new RubyString(Iso(TimeZones.Midnight(self.Day, run.Zone), 0)))
        .Add("inspect", self => new RubyString(self.Inspect()));

    public static void DefineMoment<T>(MethodTable<T> table)
        where T : RubyMoment => table
        .Add("strftime(format)", (run, self, format) => Strftime(run, self, format))
        .Add("to_s(format = :default)", (_, self, in arguments) => Named(self, arguments.At(0)))
        .Alias("to_formatted_s", "to_s")
        .Add("iso8601(digits = 0)", (run, self, in arguments) =>
        {
            var digits = arguments.At(0) is SmallInteger count ? count.Number : 0;
            run.CheckTextLength(digits);
            return new RubyString(Iso(self, (int)Math.Clamp(digits, 0, TimeFormat.WidestField)));
        })
        .Alias("xmlschema", "iso8601").Alias("rfc3339", "iso8601")
        .Add("httpdate", self => new RubyString(TimeFormat.Of(RubyTime.Utc(self.Instant), "%a, %d %b %Y %H:%M:%S GMT")))
        .Add("rfc2822", self => new RubyString(TimeFormat.Of(self, self is RubyTime { IsUtc: true } ? "%a, %d %b %Y %H:%M:%S -0000" : "%a, %d %b %Y %H:%M:%S %z")))
        .Alias("rfc822", "rfc2822")
        .Add("inspect", self => new RubyString(self.Inspect()));

    public static RubyString Strftime(RubyRun run, RubyDay self, RubyObject format)
    {
        if (format is not RubyString pattern)
        {
            throw self is RubyZonedTime ? RubyErrors.NoMethod("gsub", format) : RubyErrors.NoConversion(format, "String");
        }

        run.CheckTextLength((long)pattern.Text.Length * 2);
        if (self is RubyTime or RubyZonedTime && FormatCode.IsCutOff(pattern.Text))
        {
            throw RubyErrors.Argument($"invalid format: {pattern.Text}");
        }

        var text = TimeFormat.Of(self, pattern.Text);
        run.CheckTextLength(text.Length);
        return new RubyString(text);
    }

    private static string Iso(RubyMoment moment, int digits) =>
        TimeFormat.Of(moment, "%Y-%m-%dT%H:%M:%S" + (digits > 0 ? $".%{digits}N" : string.Empty) + (moment.IsUtc ? "Z" : "%:z"));

    private static RubyString Named(RubyDay day, RubyObject? format)
    {
        var clock = day is RubyMoment ? " %H:%M" : string.Empty;
        var shown = day is RubyZonedTime zoned && format?.ToText() == "db" ? RubyTime.Utc(zoned.Instant) : day;
        var pattern = format?.ToText() switch
        {
            "short" => "%d %b" + clock,
            "long" => "%B %d, %Y" + clock,
            "db" or "inspect" when day is RubyDate => "%Y-%m-%d",
            "db" => "%Y-%m-%d %H:%M:%S",
            "number" => day is RubyDate ? "%Y%m%d" : "%Y%m%d%H%M%S",
            "time" when day is RubyMoment => "%H:%M",
            "usec" when day is RubyMoment => "%Y%m%d%H%M%S%6N",
            "nsec" when day is RubyMoment => "%Y%m%d%H%M%S%9N",
            "rfc822" => day is RubyDate ? "%d %b %Y" : "%a, %d %b %Y %H:%M:%S %z",
            "long_ordinal" => $"%B {Ordinal(day.Day.Day)}, %Y" + clock,
            "iso8601" when day is RubyMoment moment => Iso(moment, 0),
            _ => null,
        };
        return new RubyString(pattern is null ? day.ToText() : TimeFormat.Of(shown, pattern));
    }

    private static string Ordinal(int day) => day + (day is 11 or 12 or 13 ? "th" : (day % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });
}
