using Emulator.Formulas;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Jobs.Stubs;

/// <summary>One run of a step that is answered in its connector's place.</summary>
/// <param name="Recipe">The recipe, which may be one that the first recipe called.</param>
/// <param name="Step">The step.</param>
/// <param name="Input">What the connector would have got.</param>
/// <param name="Pills">The job's pills, for answers that are calculated.</param>
/// <param name="MakeUp">Makes an output up of the step's output fields.</param>
public sealed record AnsweredCall(
    Recipe Recipe, ActionStep Step, RecordValue Input, PillSource Pills, Func<CancellationToken, ValueTask<Value>> MakeUp);
