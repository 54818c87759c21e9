using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>
/// A list written out item by item (recipe-format 10.4). <c>skip</c> drops an item; a nil item stays as null, because
/// in a list of values each one's position may count. The results of a mapping stand in its place (recipe-format 10.4).
/// </summary>
public sealed record InputList(SourcePlace Place, IReadOnlyList<InputNode> Items) : InputNode(Place)
{
    public override IEnumerable<Pill> Pills => Items.SelectMany(item => item.Pills);

    public override FieldValue EvaluateField(PillSource pills)
    {
        var values = new List<Value>(Items.Count);
        foreach (var item in Items)
        {
            var field = item.EvaluateField(pills);
            if (item is InputMapping && field.Value is ListValue mapped)
            {
                values.AddRange(mapped);
            }
            else if (field.Effect != FieldEffect.Skip)
            {
                values.Add(field.Value);
            }
        }

        return FieldValue.Set(ListValue.From(values));
    }
}
