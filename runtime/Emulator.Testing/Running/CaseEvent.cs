using Emulator.Jobs;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Steps;
using Emulator.Jobs.Triggers;
using Emulator.Testing.Expectations;
using Emulator.Testing.Matching;

namespace Emulator.Testing.Running;

/// <summary>Whether the recipe's trigger condition takes the event of a case: one that it drops has no job.</summary>
internal static class CaseEvent
{
    /// <summary>What is to be said instead of running a job; empty where none is expected, null where it runs.</summary>
    /// <exception cref="Emulator.Formulas.FormulaException">A formula of the condition cannot be calculated.</exception>
    public static IReadOnlyList<Difference>? Check(
        TestCase test, LinkedRecipe recipe, TriggerEvent trigger, IReadOnlyDictionary<string, string> properties, JobSurroundings world)
    {
        var isDropWanted = test.Expected.Status == Expectation.NoJob;

        // Made-up data satisfies hardly any condition; who wants no event wants to see the steps.
        if (test.Given.Event is null && !isDropWanted)
        {
            return null;
        }

        try
        {
            var isTaken = TriggerCondition.Takes(recipe, trigger.Data, properties, world);
            return (isTaken, isDropWanted) switch
            {
                (true, false) => null,
                (false, true) => [],
                (true, true) => [Differs(test, Expectation.NoJob, "a job", recipe.Recipe.Trigger.Filter is null ? "the trigger has no condition" : "the trigger's condition takes the event", recipe)],
                _ => [Differs(test, test.Expected.Status ?? "a job", Expectation.NoJob, $"the trigger's condition drops the event; where that is meant: expect: {{ status: {Expectation.NoJob} }}", recipe)],
            };
        }
        catch (StepException incomparable)
        {
            return [Differs(test, test.Expected.Status ?? "a job", "an error of the trigger", incomparable.Message, recipe)];
        }
    }

    private static Difference Differs(TestCase test, string expected, string found, string note, LinkedRecipe recipe) =>
        new("status", expected, found, test.Expected.Place.Line == 0 ? test.Place : test.Expected.Place) { Note = note, Step = recipe.Recipe.Trigger.Place };
}
