using Emulator.Testing.Files;
using Emulator.Testing.Matching;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Testing.Expectations;

/// <summary>Reads what should have come of one step: <c>called</c>, <c>not called</c>, a number of calls, or a map.</summary>
internal static class StepExpectationReader
{
    public static StepExpectation? Read(YamlEntry entry, TestMistakes mistakes)
    {
        var step = new StepExpectation(entry.Key, entry.KeyPlace);
        switch (entry.Value)
        {
            case YamlScalar { Text: "called" }:
                return step;
            case YamlScalar { Text: "not called" }:
                return step with { Calls = 0 };
            case YamlScalar number when int.TryParse(number.Text, out var calls) && calls >= 0:
                return step with { Calls = calls };
            case YamlMap map:
                return Read(step, new TestMap(map, mistakes), mistakes);
            default:
                mistakes.Add(
                    TestProblems.WrongType, entry.Value.Place,
                    $"\"{entry.Key}\" is a map of {string.Join(", ", ExpectationKeys.Step.Select(key => key.Name))}, a number of calls, called or not called, not {entry.Value.Description}",
                    entry.Value is YamlScalar word ? NearestName.Hint(word.Text, Calls.Named) : null);
                return null;
        }
    }

    private static StepExpectation Read(StepExpectation step, TestMap map, TestMistakes mistakes)
    {
        map.CheckKeys(ExpectationKeys.Step, "what is expected of a step");
        return step with
        {
            Calls = map.Whole("calls"),
            Input = Of(map, "input", mistakes),
            Output = Of(map, "output", mistakes),
            Inputs = Of(map, "inputs", mistakes),
            Outputs = Of(map, "outputs", mistakes),
            Error = map.Node("error") is { } error ? ExpectationReader.ErrorOf(error, mistakes) : null,
            Requests = ExpectationReader.RequestsOf(map.Node("requests"), mistakes),
        };
    }

    private static Matcher? Of(TestMap map, string key, TestMistakes mistakes) =>
        map.Map.Find(key) is { } node ? MatcherReader.Read(node, mistakes) : null;
}
