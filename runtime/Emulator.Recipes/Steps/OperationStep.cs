using Emulator.Recipes.Inputs;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Steps;

/// <summary>A step that is one operation of one provider: what triggers and actions share.</summary>
public abstract record OperationStep : Step
{
    /// <summary>
    /// The connector's name; empty for a skipped step that never had one (recipe-format 4.1) and where the file lacks it,
    /// which is an error of the recipe.
    /// </summary>
    public required string Provider { get; init; }

    /// <summary>The operation's internal name; empty as the provider may be.</summary>
    public required string Name { get; init; }

    public required InputRecord Input { get; init; }

    /// <summary>True to hide the step's input and output in job reports (the platform's <c>mask_data</c>).</summary>
    public bool Mask { get; init; }

    /// <summary>The fields that an export gives; none for a recipe that was never exported.</summary>
    public StepFields Schema { get; init; } = StepFields.None;

    public override IEnumerable<InputNode> Inputs => [Input];

    public required SourcePlace ProviderPlace { get; init; }

    public required SourcePlace NamePlace { get; init; }
}
