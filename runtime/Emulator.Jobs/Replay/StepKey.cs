using Emulator.Jobs.Journal;
using Emulator.Recipes.Steps;

namespace Emulator.Jobs.Replay;

/// <summary>By what a step is known again in a recipe that may have changed: its alias, or what it calls where it has none.</summary>
public static class StepKey
{
    // An unnamed step goes by its number, which is another one once a step is put in before it.
    private const char Unnamed = '#';

    public static string Of(StepRecord record) => Of(record.As, record.Provider, record.Name);

    public static string Of(ActionStep step) => Of(step.As, step.Provider, step.Name);

    private static string Of(string alias, string provider, string name) =>
        alias.Length == 0 || alias[0] == Unnamed ? $"{provider}.{name}" : alias;
}
