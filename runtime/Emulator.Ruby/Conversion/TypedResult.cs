using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values;
using Emulator.Values.Json;
using NodaTime.Text;

namespace Emulator.Ruby.Conversion;

/// <summary>
/// A result with its Ruby type, as formulas.md section 13 writes it: a Float always has a fraction or an exponent, an
/// Integer never; kinds that JSON lacks are wrapped inside lists and hashes (<c>{"$date": …}</c>).
/// </summary>
/// <param name="Type"><c>string</c>, <c>float</c>, <c>date_time</c>, <c>error</c>…</param>
/// <param name="Json">The value as JSON text.</param>
/// <param name="Zone">The IANA zone of a zoned time, else null.</param>
public sealed record TypedResult(string Type, string Json, string? Zone = null)
{
    private const string WholeMicroseconds = "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'ffffffo<+HH:mm>";
    private const string Nanoseconds = "uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffffo<+HH:mm>";
    private const int DepthLimit = 200;

    /// <summary>Where in the formula an error happened, its <c>=</c> counted; null when nobody knows.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>What helps to understand an error, as a sentence; null for nothing.</summary>
    public string? Remark { get; init; }

    public static TypedResult Of(RubyRun run, RubyObject result) => result switch
    {
        RubyMarker marker => new(marker.Name, Wrapped("$special", marker.Name)),
        RubySymbol symbol => new("symbol", Quoted(symbol.Name)),
        RubyDate date => new("date", Quoted(date.ToText())),
        RubyTime or RubyDateTime => new("date_time", Quoted(Iso(((RubyMoment)result).Stamp))),
        RubyZonedTime time => new("date_time", Quoted(Iso(time.Moment.ToOffsetDateTime())), time.Moment.Zone.Id),
        RubyRational fraction => new("rational", Quoted(fraction.ToText())),
        RubyString bytes when !IsShownAsText(bytes) => new("binary", Quoted(Convert.ToHexStringLower(bytes.ToBytes()))),
        _ => new(TypeOf(result), Write(run, result, 0)),
    };

    public static TypedResult Error(RubyException error) => Error(error.ClassName, error.Message.Split('\n')[0]);

    public static TypedResult Error(string className, string message) =>
        new("error", $$"""{"error":{{Quoted(className)}},"message":{{Quoted(message)}}}""");

    private static string TypeOf(RubyObject result) => result switch
    {
        RubyNil => "nil",
        RubyBoolean => "boolean",
        RubyInteger => "integer",
        RubyFloat => "float",
        RubyString => "string",
        RubyDuration => "duration",
        RubyRange => "range",
        RubyHash => "hash",
        _ => "list",
    };

    private static string Write(RubyRun run, RubyObject value, int depth) => value switch
    {
        _ when depth > DepthLimit => throw new LimitException("depth", $"The result is nested deeper than {DepthLimit}"),
        RubyNil => "null",
        RubyBoolean => value.IsTruthy ? "true" : "false",
        RubyInteger => value.ToText(),
        RubyFloat number => double.IsFinite(number.Number) ? number.ToText() : Quoted(number.ToText()),
        RubyDuration duration => $$"""{"seconds":{{Write(run, Whole(duration.Seconds), depth + 1)}},"parts":{{Parts(run, duration)}}}""",
        RubyHash hash => $"{{{string.Join(',', hash.Pairs.Select(pair => $"{Quoted(pair.Key.ToText())}:{Member(run, pair.Value, depth + 1)}"))}}}",
        RubyList list => $"[{string.Join(',', list.Items.Select(item => Member(run, item, depth + 1)))}]",
        RubyString or RubyRange => Quoted(value.ToText()),
        _ when value.Class.Find("to_a")?.Call(run, value) is RubyList list => Write(run, list, depth + 1),
        _ => Quoted(value.ToText()),
    };

    private static string Member(RubyRun run, RubyObject value, int depth) => value switch
    {
        RubySymbol symbol => Wrapped("$symbol", symbol.Name),
        RubyDate date => Wrapped("$date", date.ToText()),
        RubyTime or RubyDateTime => Wrapped("$date_time", Iso(((RubyMoment)value).Stamp)),
        RubyZonedTime time => Wrapped("$date_time", Iso(time.Moment.ToOffsetDateTime())),
        RubyRational fraction => Wrapped("$rational", fraction.ToText()),
        RubyMarker marker => Wrapped("$special", marker.Name),
        RubyString bytes when !IsShownAsText(bytes) => Wrapped("$binary", Convert.ToHexStringLower(bytes.ToBytes())),
        _ => Write(run, value, depth),
    };

    // A text that was cut within a letter is none any more.
    private static bool IsShownAsText(RubyString text) => text.IsText || (!text.IsBinary && text.Encoding != RubyEncoding.Utf8);

    private static RubyObject Whole(RubyObject seconds) =>
        seconds is RubyFloat { Number: var number } && number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue
            ? RubyInteger.Of((long)number)
            : seconds;

    private static string Parts(RubyRun run, RubyDuration duration) =>
        $"{{{string.Join(',', duration.Parts.Select(part => $"{Quoted(part.Key)}:{Write(run, part.Value, 1)}"))}}}";

    private static string Wrapped(string tag, string text) => $"{{{Quoted(tag)}:{Quoted(text)}}}";

    private static string Iso(NodaTime.OffsetDateTime moment) =>
        OffsetDateTimePattern.CreateWithInvariantCulture(moment.NanosecondOfSecond % 1000 == 0 ? WholeMicroseconds : Nanoseconds)
            .Format(moment);

    private static string Quoted(string text) => PlainJson.Write(Value.Of(text));
}
