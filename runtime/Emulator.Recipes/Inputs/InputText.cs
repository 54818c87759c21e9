using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>A text with pills, or a formula.</summary>
public sealed record InputText(SourcePlace Place, Template Template) : InputNode(Place)
{
    // A list of values this deep in the items of mappings comes as its text: what the community saw of the platform
    // (runtime-semantics 5.4), and nobody would guess.
    private const int Deep = 2;

    private readonly bool _isDeep = Template.OnlyPill is { } pill && pill.Path.Count(segment => segment is PillCurrentItem) >= Deep;

    public override IEnumerable<Pill> Pills => Template.Pills;

    public override FieldValue EvaluateField(PillSource pills) =>
        Template.EvaluateField(pills) is var field && _isDeep && pills is MappedItem && field.Value is ListValue { Count: > 0 } list
            && list.All(item => item is not (RecordValue or ListValue))
            ? FieldValue.Set(RubyText.Of(list))
            : field;
}
