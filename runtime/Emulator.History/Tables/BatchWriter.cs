using Emulator.Jobs.Journal;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.History.Tables;

/// <summary>Writes one record of a batch after the other.</summary>
internal sealed class BatchWriter(BinaryWriter writer)
{
    private readonly Dictionary<int, int> _steps = [];
    private string _rounds = string.Empty;
    private long _ticks;

    public void Write(StepRecord step)
    {
        var isNew = !_steps.TryGetValue(step.Number, out var index);
        var changes = step.WrittenChanges;
        var parts = PartsOf(step, changes) | (isNew ? BatchParts.NewStep : BatchParts.None);
        writer.Write((byte)parts);
        if (isNew)
        {
            _steps.Add(step.Number, _steps.Count);
            WriteStep(step);
        }
        else
        {
            writer.Write7BitEncodedInt(index);
        }

        WriteTimes(step);
        if (parts.HasFlag(BatchParts.Rounds))
        {
            writer.Write(_rounds = step.Rounds);
        }

        Write(parts.HasFlag(BatchParts.Input), step.Input);
        Write(parts.HasFlag(BatchParts.Output), step.Output);
        Write(parts.HasFlag(BatchParts.Changes), changes);
        if (parts.HasFlag(BatchParts.Rest))
        {
            writer.Write(TypedJson.Write(BatchRest.Of(step)));
        }
    }

    private BatchParts PartsOf(StepRecord step, Value changes) =>
        (step.Rounds == _rounds ? BatchParts.None : BatchParts.Rounds)
        | (step.Input.IsNull ? BatchParts.None : BatchParts.Input)
        | (step.Output.IsNull ? BatchParts.None : BatchParts.Output)
        | (changes is ListValue { Count: > 0 } ? BatchParts.Changes : BatchParts.None)
        | (BatchRest.IsThere(step) ? BatchParts.Rest : BatchParts.None);

    private void WriteStep(StepRecord step)
    {
        writer.Write7BitEncodedInt(step.Number);
        writer.Write(step.As);
        writer.Write(step.Provider);
        writer.Write(step.Name);
        writer.Write(step.MaskData);
    }

    private void WriteTimes(StepRecord step)
    {
        var ticks = step.StartedAt.UtcTicks;
        writer.Write7BitEncodedInt64(ticks - _ticks);
        writer.Write7BitEncodedInt64(step.Duration.Ticks);
        _ticks = ticks;
    }

    private void Write(bool isThere, Value value)
    {
        if (isThere)
        {
            writer.Write(TypedJson.Write(value));
        }
    }
}
