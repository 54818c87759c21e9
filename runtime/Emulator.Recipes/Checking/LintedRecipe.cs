using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Checking;

/// <summary>A recipe with what rules ask of it: who stands around a step, and every text with the step that has it.</summary>
internal sealed class LintedRecipe
{
    private readonly Dictionary<int, Step> _parents = [];
    private readonly Dictionary<string, Step> _byAlias;

    public LintedRecipe(Recipe recipe)
    {
        Recipe = recipe;
        Steps = [.. recipe.AllSteps];
        _byAlias = Steps.DistinctBy(step => step.As).ToDictionary(step => step.As, StringComparer.Ordinal);
        foreach (var step in Steps)
        {
            StepTree.Inside(step).ToList().ForEach(inside => _parents[inside.Number] = step);
        }

        Texts = [.. Running.SelectMany(step => step.Inputs.SelectMany(InputTexts.Of).Select(text => (step, text)))];
    }

    public Recipe Recipe { get; }

    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The steps that are not skipped: what is skipped is not checked (runtime-semantics 3.9).</summary>
    public IEnumerable<Step> Running => Steps.Where(step => !step.Skip);

    public IReadOnlyList<(Step Step, InputText Text)> Texts { get; }

    public IEnumerable<(Step Step, Condition Condition)> Conditions =>
        Running.SelectMany(step => StepTree.ConditionsOf(step).Select(condition => (step, condition)));

    public Step? Find(string alias) => _byAlias.GetValueOrDefault(alias);

    /// <summary>The blocks around a step, the innermost first.</summary>
    public IEnumerable<Step> Around(Step step)
    {
        for (var parent = _parents.GetValueOrDefault(step.Number); parent is not null; parent = _parents.GetValueOrDefault(parent.Number))
        {
            yield return parent;
        }
    }
}
