using Emulator.Jobs.Journal;
using Emulator.Jobs.Stubs;
using Emulator.Jobs.Triggers;
using Emulator.Recipes;
using Emulator.Recipes.Steps;

namespace Emulator.Jobs.Linking;

/// <summary>A recipe that can run: every name in it stands for something. It holds no connection, only their names.</summary>
public sealed class LinkedRecipe
{
    private readonly Step[] _steps;
    private readonly IReadOnlyList<LinkedStep>?[] _blocks;
    private readonly Lazy<PillWishes> _wishes;

    internal LinkedRecipe(Recipe recipe, LinkedTrigger trigger, Func<Step, LinkedStep> link)
    {
        Recipe = recipe;
        Trigger = trigger;
        Sha256 = recipe.Sha256;
        Uses = PillUses.Of(recipe);
        _wishes = new(() => PillWishes.Of(recipe));
        _steps = [.. recipe.AllSteps];
        _blocks = new IReadOnlyList<LinkedStep>?[_steps.Length];
        _blocks[0] = [.. recipe.Steps.Select(link)];
        foreach (var block in _steps.OfType<BlockStep>().Where(block => !block.Skip))
        {
            _blocks[block.Number] = [.. block.Steps.Select(link)];
        }

        IsLong = _blocks.OfType<IReadOnlyList<LinkedStep>>().Any(steps => steps.Any(step => step is LinkedAction { Action.IsLong: true }));
    }

    public Recipe Recipe { get; }

    /// <summary>What jobs, cursors and dedup keys are kept by: the recipe's file as it was named to the reader.</summary>
    public string Id => Recipe.File;

    /// <summary>The version of the recipe that jobs are run with.</summary>
    public string Sha256 { get; }

    /// <summary>The trigger's connector and name as people see them, such as <c>Salesforce: new asset</c>.</summary>
    public string TriggerTitle =>
        $"{Trigger.Connector?.Title ?? Recipe.Trigger.Provider}: {Trigger.Trigger?.Title ?? Recipe.Trigger.Name}";

    /// <summary>True when events are asked for; false when the service calls for every event, and when nobody serves it.</summary>
    public bool IsPolled => Trigger.Trigger?.Poll is not null;

    /// <summary>True when the trigger has a connector that can be asked, or called, for events.</summary>
    public bool HasTrigger => Trigger.Trigger is { } trigger && (trigger.Poll is not null || trigger.Notification is not null);

    /// <summary>True when the trigger can be asked for an event without anything leaving the machine.</summary>
    public bool HasLocalTrigger => IsPolled && Trigger.Connector is { IsLocal: true };

    /// <summary>An event that nobody sent, made of the trigger's output fields.</summary>
    public TriggerEvent MadeUpEvent(TimeProvider time) => TriggerEvent.Given(
        MadeUpOutput.OfTrigger(Recipe.Trigger, Trigger.Trigger?.OutputFields, Wishes.For(Recipe.Trigger.As), time)) with
    {
        Lines = [MadeUpOutput.Mark],
    };

    /// <summary>True when an action may take hours: such a job may run for longer (runtime-semantics.md 1.8).</summary>
    internal bool IsLong { get; }

    internal LinkedTrigger Trigger { get; }

    /// <summary>Which outputs later steps still read.</summary>
    internal PillUses Uses { get; }

    internal PillWishes Wishes => _wishes.Value;

    /// <summary>The step of that number; 0 is the trigger.</summary>
    internal Step StepOf(int number) => _steps[number];

    /// <summary>The step at that position, or null behind the last one of its block.</summary>
    internal LinkedStep? StepAt(JobPosition position)
    {
        var block = _blocks[position.Top.Owner]!;
        return position.Top.Index < block.Count ? block[position.Top.Index] : null;
    }

    /// <summary>True when no watched block that the position is in, or was sent out of, has that step inside.</summary>
    internal bool IsOutside(int? number, JobPosition position) =>
        number is not null
        && !_steps.OfType<TryStep>().Any(watched =>
            watched.Steps.SelectMany(step => step.Nested.Prepend(step)).Any(step => step.Number == number)
            && position.Frames.Any(frame => frame.Owner == watched.Number || frame.Owner == watched.Catch.Number));
}
