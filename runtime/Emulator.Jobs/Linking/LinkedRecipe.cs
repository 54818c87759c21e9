using Emulator.Jobs.Journal;
using Emulator.Recipes;

namespace Emulator.Jobs.Linking;

/// <summary>A recipe that can run: every name in it stands for something. It holds no connection, only their names.</summary>
public sealed class LinkedRecipe
{
    private readonly Dictionary<int, IReadOnlyList<LinkedStep>> _blocks;

    internal LinkedRecipe(Recipe recipe, LinkedTrigger trigger, IReadOnlyList<LinkedStep> steps)
    {
        Recipe = recipe;
        Trigger = trigger;
        Sha256 = recipe.Sha256;
        Uses = PillUses.Of(recipe);
        _blocks = new Dictionary<int, IReadOnlyList<LinkedStep>> { [0] = steps };
    }

    public Recipe Recipe { get; }

    /// <summary>What jobs, cursors and dedup keys are kept by: the recipe's file as it was named to the reader.</summary>
    public string Id => Recipe.File;

    /// <summary>The version of the recipe that jobs are run with.</summary>
    public string Sha256 { get; }

    /// <summary>The trigger's connector and name as people see them, such as <c>Salesforce: new asset</c>.</summary>
    public string TriggerTitle => $"{Trigger.Connector.Title}: {Trigger.Trigger.Title}";

    /// <summary>True when events are asked for; false when the service calls for every event.</summary>
    public bool IsPolled => Trigger.Trigger.Poll is not null;

    internal LinkedTrigger Trigger { get; }

    /// <summary>Which outputs later steps still read.</summary>
    internal PillUses Uses { get; }

    /// <summary>The step at that position, or null behind the last one.</summary>
    internal LinkedStep? StepAt(JobPosition position)
    {
        var block = _blocks[position.Top.Owner];
        return position.Top.Index < block.Count ? block[position.Top.Index] : null;
    }
}
