using Emulator.Formulas;
using Emulator.Jobs.Linking;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>The values that pills stand for while a job walks: outputs that are still read, the job's facts, properties.</summary>
internal sealed class JobPills(
    PillUses uses, RecordValue facts, IReadOnlyDictionary<string, string> properties, Lazy<FormulaSurroundings> formulas) : IPillSource
{
    private readonly Dictionary<string, Value> _outputs = new(StringComparer.Ordinal);

    public FormulaSurroundings Surroundings => formulas.Value;

    /// <summary>Keeps the output if a later step reads it, and lets go what that step was the last to read.</summary>
    public void Keep(string alias, int step, Value output)
    {
        foreach (var ended in uses.EndingAt(step))
        {
            _outputs.Remove(ended);
        }

        if (uses.IsReadAfter(alias, step))
        {
            _outputs[alias] = output;
        }
    }

    /// <summary>Nil for a step that did not run, and for a missing property.</summary>
    public Value Resolve(Pill pill) =>
        pill.Kind switch
        {
            PillKind.Output => pill.Pick(_outputs.GetValueOrDefault(pill.Line, Value.Null)),
            PillKind.JobContext => pill.Pick(facts),
            PillKind.ProjectProperty or PillKind.AccountProperty when pill.Path is [PillKey name] =>
                properties.GetValueOrDefault(name.Key),
            _ => Value.Null,
        };
}
