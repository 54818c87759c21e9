using Emulator.Testing.Files;
using Emulator.Testing.Matching;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Expectations;

/// <summary>Reads what should have come of a called recipe: <c>called</c>, <c>not called</c>, a number of calls, or a map.</summary>
internal static class CalledExpectationReader
{
    public static CalledExpectation? Read(YamlEntry entry, TestMistakes mistakes)
    {
        var called = new CalledExpectation(entry.Key, entry.KeyPlace);
        switch (entry.Value)
        {
            case YamlScalar { Text: "called" }:
                return called;
            case YamlScalar { Text: "not called" }:
                return called with { Calls = 0 };
            case YamlScalar number when int.TryParse(number.Text, out var calls) && calls >= 0:
                return called with { Calls = calls };
            case YamlMap written:
                var map = new TestMap(written, mistakes);
                map.CheckKeys(ExpectationKeys.Called, "what is expected of a called recipe");
                return called with
                {
                    Calls = map.Whole("calls"),
                    Parameters = map.Node("parameters") is { } last ? MatcherReader.Read(last, mistakes) : null,
                    All = map.Node("all_parameters") is { } all ? MatcherReader.Read(all, mistakes) : null,
                    Job = ExpectationReader.Read(YamlMap.Of(written.Place, written.Entries.Where(inner => ExpectationKeys.OfJob.Any(key => key.Name == inner.Key))), mistakes),
                };
            default:
                mistakes.Add(
                    TestProblems.WrongType, entry.Value.Place,
                    $"\"{entry.Key}\" is a map of {string.Join(", ", ExpectationKeys.Called.Select(key => key.Name))}, a number of calls, called or not called, not {entry.Value.Description}",
                    entry.Value is YamlScalar word ? NearestName.Hint(word.Text, Calls.Named) : null);
                return null;
        }
    }
}
