using Emulator.Formulas;
using Emulator.Jobs.Steps;
using Emulator.Recipes.Conditions;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Jobs.Stubs;

/// <summary>
/// What a job makes of failures that made-up data may cause. Data that is made up from schemas cannot satisfy every formula and
/// comparison, and whoever runs a recipe on it wants to see the whole way: once an output was made up, such a failure is a
/// remark in the step's record and gives nothing, and a branch that would fail the job on purpose is passed by.
/// </summary>
internal sealed class MadeUpData
{
    // Pages of made-up data never end; a recipe that counts to more than this by itself is rare.
    private const int MostRounds = 100;

    private List<string>? _remarks;

    /// <summary>An event or an output of this job was made up.</summary>
    public bool IsThere { get; set; }

    /// <summary>The alias of a trigger whose event was given; null where it was made up too.</summary>
    public string? Given { get; set; }

    /// <summary>What stands for a formula that failed; null where all data is real.</summary>
    public Value? Instead(FormulaException failed) => Remark($"{failed.Formula} gives nothing: {failed.Reason}") ? Value.Null : null;

    /// <summary>True where a condition that cannot be calculated does not hold; false where all data is real.</summary>
    public bool Excuses(Exception failed) => failed is StepException && Remark($"the condition does not hold: {failed.Message}");

    /// <summary>True where a repeat has gone round often enough; false where all data is real.</summary>
    public bool Ends(int rounds) => IsThere && rounds >= MostRounds && Remark($"the repeat is left after {MostRounds} rounds");

    /// <summary>What is walked instead of a source that is no list; null where all data is real.</summary>
    public ListValue? Walked(Value source) => Remark("the source is no list: walked as the only item of one") ? ListValue.From([source]) : null;

    /// <summary>True for a condition that reads what was, or came of what was, made up.</summary>
    public bool Decides(Condition condition) => IsThere && condition.Pills.Any(pill => pill.Line.Length > 0 && pill.Line != Given);

    /// <summary>True where a branch is not taken though its condition holds: it would end the job with an error. False where all data is real.</summary>
    public bool Avoids(BlockStep branch) =>
        branch.Steps.Any(step => step is StopStep { Skip: false, WithError: InputConstant { Value: BooleanValue { Truth: true } or TextValue { Text: "true" } } })
        && Remark("the branch is not taken: it stops the job with an error");

    /// <summary>The remarks since they were last taken.</summary>
    public IReadOnlyList<string> Take()
    {
        if (_remarks is not { } taken)
        {
            return [];
        }

        _remarks = null;
        return taken;
    }

    private bool Remark(string text)
    {
        if (IsThere)
        {
            (_remarks ??= []).Add($"on made-up data, {text}");
        }

        return IsThere;
    }
}
