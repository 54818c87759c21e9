using Emulator.Testing.Files;
using Emulator.Yaml;

namespace Emulator.Testing.Stubs;

/// <summary>Reads <c>stubs</c> and <c>unstubbed</c> of the cases of one file.</summary>
internal sealed class StubTableReader(TestMistakes mistakes)
{
    /// <summary>What <c>unstubbed</c> may say.</summary>
    public static readonly IReadOnlyDictionary<string, Unstubbed> Words = new Dictionary<string, Unstubbed>(StringComparer.Ordinal)
    {
        ["refuse"] = Unstubbed.Refuse,
        ["made_up"] = Unstubbed.MakeUp,
        ["run"] = Unstubbed.Run,
    };

    private readonly ReadOnce<StepStub> _stubs = new();

    public StubTable Read(TestMap test)
    {
        var steps = new Dictionary<string, StepStub>(StringComparer.Ordinal);
        var called = new Dictionary<string, IReadOnlyDictionary<string, StepStub>>(StringComparer.Ordinal);
        foreach (var entry in test.Inner("stubs")?.Entries ?? [])
        {
            // No alias holds a dot, so a file's name cannot be taken for one.
            if (entry.Key.Contains('.') && entry.Value is YamlMap ofRecipe)
            {
                called[entry.Key] = ofRecipe.Entries.ToDictionary(stub => stub.Key, stub => Read(stub), StringComparer.Ordinal);
            }
            else
            {
                steps[entry.Key] = Read(entry);
            }
        }

        return new StubTable(steps, called, Words.GetValueOrDefault(test.Word("unstubbed", [.. Words.Keys]) ?? "refuse"));
    }

    // An anchor may stand under the aliases of several steps.
    private StepStub Read(YamlEntry entry)
    {
        var stub = _stubs.Read(entry.Value, () => StubReader.Read(entry, mistakes));
        return stub.As == entry.Key ? stub : stub with { As = entry.Key, Place = entry.KeyPlace };
    }
}
