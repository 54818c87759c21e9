using System.Collections.Concurrent;
using Emulator.Jobs.Steps;
using Emulator.Jobs.Stubs;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Sdk;
using Emulator.Testing.Data;
using Emulator.Values.Problems;

namespace Emulator.Testing.Stubs;

/// <summary>The stubs of one running case: counts calls, and refuses what nobody has allowed. Thread-safe.</summary>
internal sealed class StubBook(TestCase test, ConnectorCatalog catalog, Func<CasePills> pills, Action<string, bool> begins)
{
    private readonly ConcurrentDictionary<(string Recipe, string As), int> _calls = new();
    private readonly ConcurrentDictionary<string, Recipe> _recipes = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Refusal> _refusals = new();

    /// <summary>The steps that wanted to leave the machine and had no stub.</summary>
    public IReadOnlyCollection<Refusal> Refusals => _refusals;

    /// <summary>The recipes whose steps ran, by file.</summary>
    public IReadOnlyDictionary<string, Recipe> Recipes => _recipes;

    /// <summary>The answer of a step that is about to run, or null when it is to call its connector.</summary>
    public StepAnswer? Find(Recipe recipe, ActionStep step)
    {
        begins(step.As, false);
        _recipes.TryAdd(recipe.File, recipe);
        if (StubOf(recipe, step.As) is not { } stub)
        {
            return WithoutStub(recipe, step);
        }

        var call = _calls.AddOrUpdate((recipe.File, step.As), 0, (_, before) => before + 1);
        switch (stub.At(call))
        {
            case RealReply:
                begins(step.As, true);
                return null;
            case { } reply:
                return StubAnswers.Of(reply, call, pills);
            default:
                return Refuse(step, $"the answers of the stub are used up: this is call {call + 1}", stub.Place);
        }
    }

    private StepStub? StubOf(Recipe recipe, string alias)
    {
        var name = Path.GetFileName(recipe.File);
        return test.Stubs.Called.TryGetValue(name, out var ofRecipe)
            ? ofRecipe.GetValueOrDefault(alias)
            : name == Path.GetFileName(test.Recipe) ? test.Stubs.Steps.GetValueOrDefault(alias) : null;
    }

    private StepAnswer? WithoutStub(Recipe recipe, ActionStep step)
    {
        var connector = catalog.Find(step.Provider);
        var isServed = connector?.Actions.ContainsKey(step.Name) == true;
        if (isServed && (connector!.IsLocal || test.Exchanges.Count > 0 || test.Given.Replay is not null || test.Given.Servers.Count > 0))
        {
            return null;
        }

        switch (test.Stubs.Rest)
        {
            case Unstubbed.MakeUp:
                return (call, cancellation) => call.MakeUp(cancellation);
            case Unstubbed.Run when isServed:
                begins(step.As, true);
                return null;
            default:
                var owner = Path.GetFileName(recipe.File) == Path.GetFileName(test.Recipe) ? string.Empty : $"{Path.GetFileName(recipe.File)}: ";
                return Refuse(
                    step,
                    isServed
                        ? $"a test sends nothing on its own, and step {step.Number} ({step.Provider} {step.Name}) has no stub"
                        : $"step {step.Number} ({step.Provider} {step.Name}) is served by no connector here and has no stub",
                    test.Place,
                    $"add stubs: {{ {owner}{step.As}: {{ output: … }} }}");
        }
    }

    private StepAnswer Refuse(ActionStep step, string reason, SourcePlace place, string? hint = null) => (call, _) =>
    {
        _refusals.Enqueue(new Refusal($"steps.{step.As}", reason, hint, place, step.Place));
        throw new StepException(FailureKind.Plugin, "Not stubbed", reason);
    };
}
