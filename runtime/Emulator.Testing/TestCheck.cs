using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Testing;

/// <summary>Finds what a test says about steps that its recipe does not have: such a stub would never answer.</summary>
public static class TestCheck
{
    public static IReadOnlyList<Problem> Of(TestCase test, Recipe recipe)
    {
        var steps = recipe.AllSteps.Skip(1).Select(step => step.As).ToHashSet(StringComparer.Ordinal);
        var actions = recipe.AllSteps.OfType<ActionStep>().Select(step => step.As).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. test.Stubs.Steps.Values.Where(stub => !actions.Contains(stub.As)).Select(stub => Unknown("stub", stub.As, stub.Place, actions, steps)),
            .. test.Expected.Steps.Where(step => !steps.Contains(step.As)).Select(step => Unknown("expectation", step.As, step.Place, steps, steps)),
            .. test.Expected.Order.Where(step => !steps.Contains(step.As)).Select(step => Unknown("order", step.As, step.Place, steps, steps)),
        ];
    }

    private static Problem Unknown(string what, string alias, SourcePlace place, HashSet<string> known, HashSet<string> all) => new(
        TestProblems.UnknownStep,
        place,
        all.Contains(alias) ? $"\"{alias}\" is a block: a stub answers actions alone" : $"the {what} is about \"{alias}\", which is no step of the recipe",
        NearestName.Hint(alias, known));
}
