using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Emulator.Ruby.Tests.Times;

/// <summary>Calls methods one after the other at a fixed moment in the account zone.</summary>
internal static class TimesOf
{
    public static readonly RubyRun Run = new(new RubyWorld(
        new FakeTimeProvider(DateTimeOffset.Parse("2022-02-01T15:00:00Z", System.Globalization.CultureInfo.InvariantCulture)),
        DateTimeZoneProviders.Tzdb["America/Los_Angeles"],
        RubyLimits.Formula,
        bytes => bytes.Clear()));

    public static RubyObject Call(RubyObject self, string method, params RubyObject[] values) =>
        self.Class.Find(method) is { } found
            ? found.Call(Run, self, new Arguments(values))
            : throw new ArgumentException($"{self.Class.Name} has no {method}");

    public static RubyObject WithFormat(string text, string method, string format)
    {
        var keywords = new RubyHash { [RubySymbol.Of("format")] = new RubyString(format) };
        return new RubyString(text).Class.Find(method)!.Call(Run, new RubyString(text), new Arguments([], keywords));
    }

    public static RubyObject Units(int count, string unit) => Call(RubyInteger.Of(count), unit);
}
