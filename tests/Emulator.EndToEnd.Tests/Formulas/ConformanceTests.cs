using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Emulator.EndToEnd.Tests.Formulas;

/// <summary>
/// Every published vector, answered by <c>formula --batch</c> and compared to the letter. The vectors that are not met yet
/// stand by name in <c>not-yet.txt</c>, and one that is met must leave that list.
/// </summary>
public sealed class ConformanceTests
{
    private readonly Dictionary<string, JsonElement> _answers = [];
    private HashSet<string> _notYet = [];

    [OneTimeSetUp]
    public async Task Ask()
    {
        await using var desk = Desk.WithSamples();
        var asked = (await desk.RunAsync(["formula", "--batch", PathOf("formulas.jsonl")])).Exits(0);
        foreach (var line in asked.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var answer = JsonDocument.Parse(line).RootElement;
            _answers.Add(answer.GetProperty("id").GetString()!, answer);
        }

        _notYet = [.. await File.ReadAllLinesAsync(PathOf("not-yet.txt"))];
    }

    [TestCaseSource(nameof(Categories))]
    public void The_vectors_of_a_category_come_out_to_the_letter(string category)
    {
        var wrong = Vectors(category).Where(vector => !IsMet(vector)).Select(Id).ToHashSet();
        var asTold = Vectors(category).Select(Id).Where(_notYet.Contains);

        Assert.That(wrong, Is.EquivalentTo(asTold));
    }

    private static IEnumerable<string> Categories() => All().Select(vector => vector.GetProperty("category").GetString()!).Distinct();

    private static IEnumerable<JsonElement> Vectors(string category) =>
        All().Where(vector => vector.GetProperty("category").GetString() == category);

    private static IEnumerable<JsonElement> All() => File.ReadLines(PathOf("formulas.jsonl")).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Id(JsonElement vector) => vector.GetProperty("id").GetString()!;

    private static string PathOf(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);

    private static string? Text(JsonElement holder, string key) => holder.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static bool IsSame(JsonElement left, JsonElement right) => left.ValueKind == right.ValueKind && left.ValueKind switch
    {
        // 7 and 7.0 differ: the raw text counts.
        JsonValueKind.Number => left.GetRawText() == right.GetRawText(),
        JsonValueKind.Array => left.GetArrayLength() == right.GetArrayLength() && left.EnumerateArray().Zip(right.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
        JsonValueKind.Object => left.EnumerateObject().Count() == right.EnumerateObject().Count()
            && left.EnumerateObject().All(member => right.TryGetProperty(member.Name, out var other) && IsSame(member.Value, other)),
        _ => JsonElement.DeepEquals(left, right),
    };

    private bool IsMet(JsonElement vector)
    {
        var (answer, expected) = (_answers[Id(vector)], vector.GetProperty("expected"));
        var (type, value) = (Text(answer, "type"), answer.GetProperty("value"));
        if (type != Text(vector, "type"))
        {
            return false;
        }

        return type == "error"
            ? Text(value, "error") == Text(expected, "error") && (Text(expected, "message") is not { } message || message == Text(value, "message"))
            : IsSame(value, expected) && Text(answer, "zone") == Text(vector, "zone");
    }
}
