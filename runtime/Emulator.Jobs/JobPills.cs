using Emulator.Formulas;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Stubs;
using Emulator.Sdk.Jobs;
using Emulator.Values;

namespace Emulator.Jobs;

/// <summary>The values that pills stand for while a job walks: outputs that are still read, loops, errors, facts, properties.</summary>
internal sealed class JobPills(
    PillUses uses, RecordValue facts, IReadOnlyDictionary<string, string> properties, Lazy<FormulaSurroundings> formulas) : PillSource
{
    private readonly Dictionary<string, Value> _outputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LoopList List, int Round)> _loops = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Alias, string Field), GrowingList> _growing = [];

    public override FormulaSurroundings Surroundings => formulas.Value;

    /// <summary>What the job makes of failures on made-up data.</summary>
    public MadeUpData MadeUp { get; } = new();

    /// <summary>Keeps the output if a later step reads it, and lets go what that step was the last to read.</summary>
    public void Keep(string alias, int step, Value output)
    {
        foreach (var ended in uses.EndingAt(step))
        {
            Forget(ended);
        }

        if (uses.IsReadAfter(alias, step))
        {
            Forget(alias);
            _outputs[alias] = output;
        }
    }

    /// <summary>What a block's own pills stand for: the item of a loop, the error that was caught.</summary>
    public void Set(string alias, Value value) => _outputs[alias] = value;

    public void SetRound(string alias, LoopList list, int round)
    {
        _loops[alias] = (list, round);
        _outputs[alias] = list.At(round);
    }

    public void Forget(string alias)
    {
        if (_outputs.Remove(alias) && _growing.Count > 0)
        {
            foreach (var key in _growing.Keys.Where(key => key.Alias == alias).ToList())
            {
                _growing.Remove(key);
            }
        }

        _loops.Remove(alias);
    }

    public void Change(OutputChange change)
    {
        if (!_outputs.TryGetValue(change.Alias, out var output) || output is not RecordValue record)
        {
            return;
        }

        var key = (change.Alias, change.Field);
        if (change.Kind == OutputChangeKind.Set)
        {
            _growing.Remove(key);
            _outputs[change.Alias] = record.With(change.Field, change.Value);
            return;
        }

        if (!_growing.TryGetValue(key, out var list))
        {
            _growing[key] = list = new GrowingList(record[change.Field]);
        }

        list.Add(change.Value, atStart: change.Kind == OutputChangeKind.Prepend);
    }

    /// <summary>What a step has put out, changes included.</summary>
    public Value Output(string alias)
    {
        var output = _outputs.GetValueOrDefault(alias, Value.Null);
        if (_growing.Count == 0 || output is not RecordValue record)
        {
            return output;
        }

        // Lists grow without a copy for each item; who reads one gets it as it is then.
        foreach (var (key, list) in _growing.Where(grown => grown.Key.Alias == alias && grown.Value.HasGrown))
        {
            _outputs[alias] = record = record.With(key.Field, list.ToValue());
        }

        return record;
    }

    /// <summary>How many items a list variable has.</summary>
    public long Count(string alias, string field) => _growing.TryGetValue((alias, field), out var list)
        ? list.Count
        : _outputs.GetValueOrDefault(alias) is RecordValue record && record[field] is ListValue items ? items.Count : 0;

    public override Value? Instead(FormulaException failed) => MadeUp.Instead(failed);

    /// <summary>Nil for a step that did not run, and for a missing property.</summary>
    public override Value Resolve(Pill pill) =>
        pill.Kind switch
        {
            PillKind.Output => pill.Pick(Output(pill.Line)),
            PillKind.Catch => pill.Pick(_outputs.GetValueOrDefault(pill.Line, Value.Null)),
            PillKind.ForeachMeta when _loops.TryGetValue(pill.Line, out var loop) => loop.List.Fact(pill, loop.Round),
            PillKind.JobContext => pill.Pick(facts),
            PillKind.ProjectProperty or PillKind.AccountProperty when pill.Path is [PillKey name] =>
                properties.GetValueOrDefault(name.Key),
            _ => Value.Null,
        };
}
