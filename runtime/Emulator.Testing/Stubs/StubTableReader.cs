using Emulator.Testing.Files;
using Emulator.Yaml;

namespace Emulator.Testing.Stubs;

/// <summary>Reads <c>stubs</c> and <c>unstubbed</c> of a case.</summary>
internal static class StubTableReader
{
    private static readonly Dictionary<string, Unstubbed> Words = new(StringComparer.Ordinal)
    {
        ["refuse"] = Unstubbed.Refuse,
        ["made_up"] = Unstubbed.MakeUp,
        ["run"] = Unstubbed.Run,
    };

    public static StubTable Read(TestMap test, TestMistakes mistakes)
    {
        var steps = new Dictionary<string, StepStub>(StringComparer.Ordinal);
        var called = new Dictionary<string, IReadOnlyDictionary<string, StepStub>>(StringComparer.Ordinal);
        foreach (var entry in test.Inner("stubs")?.Entries ?? [])
        {
            // No alias holds a dot, so a file's name cannot be taken for one.
            if (entry.Key.Contains('.') && entry.Value is YamlMap ofRecipe)
            {
                called[entry.Key] = ofRecipe.Entries.ToDictionary(stub => stub.Key, stub => StubReader.Read(stub, mistakes), StringComparer.Ordinal);
            }
            else
            {
                steps[entry.Key] = StubReader.Read(entry, mistakes);
            }
        }

        return new StubTable(steps, called, Words.GetValueOrDefault(test.Word("unstubbed", Words.Keys) ?? "refuse"));
    }
}
