using Emulator.Values.Problems;

namespace Emulator.Recipes.Steps;

/// <summary>One numbered line of a recipe.</summary>
public abstract record Step
{
    /// <summary>0 for the trigger, then 1, 2, … depth first: the line number that jobs and errors show.</summary>
    public required int Number { get; init; }

    /// <summary>
    /// The alias by which pills name the step. A step that has none is called <c>#3</c> by its number, which no pill
    /// can spell in dotted form: it shows in jobs and cannot be referred to.
    /// </summary>
    public required string As { get; init; }

    /// <summary>The author's own title, shown instead of the operation's.</summary>
    public string? Title { get; init; }

    public string? Comment { get; init; }

    /// <summary>True for a step that is neither run nor checked; its pills are nil (recipe-format 4.1).</summary>
    public bool Skip { get; init; }

    /// <summary>Where the step begins in its file.</summary>
    public required SourcePlace Place { get; init; }

    /// <summary>The steps inside this one at any depth, in the order of their numbers.</summary>
    public virtual IEnumerable<Step> Nested => [];
}
