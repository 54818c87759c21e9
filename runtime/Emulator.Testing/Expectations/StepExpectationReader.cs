using Emulator.Testing.Files;
using Emulator.Testing.Matching;
using Emulator.Yaml;

namespace Emulator.Testing.Expectations;

/// <summary>Reads what should have come of one step: <c>called</c>, <c>not called</c>, a number of calls, or a map.</summary>
internal static class StepExpectationReader
{
    public static StepExpectation? Read(YamlEntry entry, TestMistakes mistakes)
    {
        var step = new StepExpectation(entry.Key, entry.KeyPlace);
        if (CallsReader.TryRead(entry.Value, out var calls))
        {
            return step with { Calls = calls };
        }

        if (entry.Value is YamlMap map)
        {
            return Read(step, new TestMap(map, mistakes), mistakes);
        }

        CallsReader.Refuse(entry, ExpectationKeys.Step, mistakes);
        return null;
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
