using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>A piece of a step's input: a text with pills, a constant, a list or a record of such.</summary>
public abstract record InputNode(SourcePlace Place)
{
    /// <summary>Every pill in this piece, in the order in which they stand.</summary>
    public abstract IEnumerable<Pill> Pills { get; }

    /// <summary>The value and what it does to its field.</summary>
    public abstract FieldValue EvaluateField(PillSource pills);

    /// <summary>
    /// The value for a connector, by runtime-semantics 5.3: null (C#'s) when the field is to be left out, as for
    /// <c>skip</c>, for a nil pill and for an empty field; <see cref="Value.Null"/> when the field is to be sent as
    /// null, which only <c>clear</c> does.
    /// </summary>
    public virtual Value? Evaluate(PillSource pills) => ForConnector(EvaluateField(pills));

    private protected static Value? ForConnector(FieldValue field) => field switch
    {
        { Effect: FieldEffect.Skip } => null,
        { Effect: FieldEffect.Clear } => Value.Null,
        { Value.IsNull: true } => null,
        _ => field.Value,
    };
}
