using Emulator.Formulas;

namespace Emulator.Jobs.Steps;

/// <summary>What a step runner is given for one run of one step.</summary>
/// <param name="JobId">The job that the step belongs to.</param>
/// <param name="RecipeId">The job's recipe.</param>
/// <param name="Sequence">The place that the record takes in the journal.</param>
/// <param name="Pills">What the step's pills stand for.</param>
/// <param name="Properties">What connector code may ask for by name.</param>
/// <param name="Asked">What the job has been told while it asked for schemas.</param>
/// <param name="Limit">How long the step may run.</param>
internal sealed record StepCall(
    string JobId,
    string RecipeId,
    int Sequence,
    IPillSource Pills,
    IReadOnlyDictionary<string, string> Properties,
    SchemaAnswers Asked,
    TimeLimit Limit);
