using Emulator.Testing.Files;
using Emulator.Testing.Matching;
using Emulator.Yaml;

namespace Emulator.Testing.Expectations;

/// <summary>Reads what should have come of a called recipe: <c>called</c>, <c>not called</c>, a number of calls, or a map.</summary>
internal static class CalledExpectationReader
{
    public static CalledExpectation? Read(YamlEntry entry, TestMistakes mistakes)
    {
        var called = new CalledExpectation(entry.Key, entry.KeyPlace);
        if (CallsReader.TryRead(entry.Value, out var calls))
        {
            return called with { Calls = calls };
        }

        if (entry.Value is YamlMap map)
        {
            return Read(called, map, mistakes);
        }

        CallsReader.Refuse(entry, ExpectationKeys.Called, mistakes);
        return null;
    }

    private static CalledExpectation Read(CalledExpectation called, YamlMap written, TestMistakes mistakes)
    {
        var map = new TestMap(written, mistakes);
        map.CheckKeys(ExpectationKeys.Called, "what is expected of a called recipe");
        return called with
        {
            Calls = map.Whole("calls"),
            Parameters = map.Node("parameters") is { } last ? MatcherReader.Read(last, mistakes) : null,
            All = map.Node("all_parameters") is { } all ? MatcherReader.Read(all, mistakes) : null,
            Job = ExpectationReader.Read(YamlMap.Of(written.Place, written.Entries.Where(inner => ExpectationKeys.OfJob.Any(key => key.Name == inner.Key))), mistakes),
        };
    }
}
