using System.Text.Json;

namespace Emulator.Ruby.Tests.Strings;

[TestFixture]
internal sealed class StringOracleTests
{
    [Test]
    public void Text_methods_answer_as_Ruby_does()
    {
        var differences = TextCalls.Lines("Strings", "strings.jsonl").Select(Difference).OfType<string>().ToList();

        Assert.That(differences, Is.Empty, string.Join('\n', differences.Take(150)));
    }

    private static string? Difference(JsonElement line)
    {
        var (self, method) = (line.GetProperty("self"), line.GetProperty("method").GetString()!);
        var expected = line.GetProperty("answer").GetString();
        var found = TextCalls.Answer(self, method, line.GetProperty("args").EnumerateArray());
        return found == expected ? null : $"{self}.{method}({line.GetProperty("args")}): expected {expected}, was {found}";
    }
}
