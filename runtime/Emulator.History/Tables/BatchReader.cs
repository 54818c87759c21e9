using Emulator.Jobs.Journal;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.History.Tables;

/// <summary>Reads one record of a batch after the other.</summary>
internal sealed class BatchReader(BinaryReader reader)
{
    private readonly List<StepRecord> _steps = [];
    private string _rounds = string.Empty;
    private long _ticks;

    public StepRecord Read(int sequence)
    {
        var parts = (BatchParts)reader.ReadByte();
        if (parts.HasFlag(BatchParts.NewStep))
        {
            _steps.Add(ReadStep());
        }

        var step = parts.HasFlag(BatchParts.NewStep) ? _steps[^1] : _steps[reader.Read7BitEncodedInt()];
        _ticks += reader.Read7BitEncodedInt64();
        var duration = reader.Read7BitEncodedInt64();
        _rounds = parts.HasFlag(BatchParts.Rounds) ? reader.ReadString() : _rounds;
        step = step with
        {
            Sequence = sequence,
            StartedAt = new DateTimeOffset(_ticks, TimeSpan.Zero),
            Duration = TimeSpan.FromTicks(duration),
            Rounds = _rounds,
            Input = Value(parts.HasFlag(BatchParts.Input)),
            Output = Value(parts.HasFlag(BatchParts.Output)),
        };
        step = parts.HasFlag(BatchParts.Changes) ? step.WithChanges(Value(true)) : step;
        return parts.HasFlag(BatchParts.Rest) ? BatchRest.Give(step, Value(true)) : step;
    }

    private StepRecord ReadStep() => new()
    {
        Sequence = 0,
        Number = reader.Read7BitEncodedInt(),
        As = reader.ReadString(),
        Provider = reader.ReadString(),
        Name = reader.ReadString(),
        MaskData = reader.ReadBoolean(),
        StartedAt = default,
    };

    private Value Value(bool isThere) => isThere ? TypedJson.Read(reader.ReadString()) : Values.Value.Null;
}
