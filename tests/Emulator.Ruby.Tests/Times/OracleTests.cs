using System.Runtime.CompilerServices;
using System.Text.Json;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Tests.Times;

public sealed class OracleTests
{
    [TestCaseSource(nameof(Questions))]
    public void Texts_are_read_and_written_as_Ruby_does(string expression, string answer) =>
        Assert.That(Answer(expression), Is.EqualTo(answer));

    private static IEnumerable<TestCaseData> Questions() => File.ReadLines(Path.Combine(Folder(), "oracle", "times.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(line => new TestCaseData(line.GetProperty("expression").GetString(), line.GetProperty("answer").GetString()));

    // "text".method or "text".in_time_zone.strftime("format")
    private static string Answer(string expression)
    {
        var end = expression.IndexOf("\".", 1, StringComparison.Ordinal) + 1;
        var calls = expression[(end + 1)..].Split(".strftime(");
        try
        {
            var value = TimesOf.Call(new RubyString(JsonSerializer.Deserialize<string>(expression[..end])!), calls[0]);
            return (calls.Length == 1
                ? value
                : TimesOf.Call(value, "strftime", new RubyString(JsonSerializer.Deserialize<string>(calls[1][..^1])!))).Inspect();
        }
        catch (RubyException error)
        {
            return $"{error.ClassName}: {error.Message}";
        }
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
