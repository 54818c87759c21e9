using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Testing.Data;

/// <summary>
/// The pills of a test case: <c>row</c>, <c>event</c>, where there is one <c>input</c>, <c>call</c> and <c>value</c>,
/// and the outputs of steps by their aliases.
/// </summary>
internal sealed class CasePills(
    Lazy<FormulaSurroundings> surroundings, IReadOnlyDictionary<string, string> properties, Func<string, Value> outputs) : PillSource
{
    private readonly Dictionary<string, Value> _own = new(StringComparer.Ordinal);

    public override FormulaSurroundings Surroundings => surroundings.Value;

    /// <summary>The same with one value more.</summary>
    public CasePills With(string name, Value value)
    {
        var copy = With(outputs);
        copy._own[name] = value;
        return copy;
    }

    /// <summary>The same with the outputs of steps at hand.</summary>
    public CasePills With(Func<string, Value> stepOutputs)
    {
        var copy = new CasePills(surroundings, properties, stepOutputs);
        foreach (var (known, its) in _own)
        {
            copy._own[known] = its;
        }

        return copy;
    }

    public override Value Resolve(Pill pill) => pill.Kind switch
    {
        PillKind.Output when _own.TryGetValue(pill.Line, out var value) => pill.Pick(value),
        PillKind.Output => pill.Pick(outputs(pill.Line)),
        PillKind.ProjectProperty or PillKind.AccountProperty when pill.Path is [PillKey name] => properties.GetValueOrDefault(name.Key),
        _ => Value.Null,
    };
}
