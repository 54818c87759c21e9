using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Steps;

/// <summary>One numbered line of a recipe.</summary>
public abstract record Step
{
    /// <summary>0 for the trigger, then 1, 2, … depth first: the line number that jobs and errors show.</summary>
    public int Number { get; init; }

    /// <summary>
    /// The alias by which pills name the step. A step that has none is called <c>#3</c> by its number, which no pill
    /// can spell in dotted form: it shows in jobs and cannot be referred to.
    /// </summary>
    public string As { get; init; } = string.Empty;

    /// <summary>The author's own title, shown instead of the operation's.</summary>
    public string? Title { get; init; }

    public string? Comment { get; init; }

    /// <summary>True for a step that is neither run nor checked; its pills are nil (recipe-format 4.1).</summary>
    public bool Skip { get; init; }

    /// <summary>Where the step begins in its file.</summary>
    public SourcePlace Place { get; init; } = new(string.Empty);

    /// <summary>The steps inside this one at any depth, in the order of their numbers.</summary>
    public virtual IEnumerable<Step> Nested => [];

    /// <summary>Everything of the step itself that is evaluated in a job; not what the steps inside have.</summary>
    public virtual IEnumerable<InputNode> Inputs => [];

    public IEnumerable<Pill> Pills => Inputs.SelectMany(input => input.Pills);
}
