using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>
/// A list made item by item from another list: the platform's <c>____source</c> (recipe-format 10). Pills that go
/// through the source's items mean the item at hand; all others are the same for every item.
/// </summary>
/// <param name="Place">Where the mapping begins.</param>
/// <param name="Source">Gives the list; one pill in all recipes but a few, which have a formula.</param>
/// <param name="Item">What each item becomes.</param>
public sealed record InputMapping(SourcePlace Place, InputNode Source, InputRecord Item) : InputNode(Place)
{
    public override IEnumerable<Pill> Pills => Source.Pills.Concat(Item.Pills);

    /// <summary>An empty or nil source gives an empty list; a source that is one record is a list of it.</summary>
    public override FieldValue EvaluateField(PillSource pills)
    {
        var source = Source.EvaluateField(pills).Value;
        IReadOnlyList<Value> items = source switch
        {
            ListValue list => list,
            NullValue or TextValue { Text: "" } => [],
            _ => [source],
        };
        var walked = Source.Pills.FirstOrDefault();
        var results = new Value[items.Count];
        for (var index = 0; index < items.Count; index++)
        {
            var atHand = walked is null ? pills : new MappedItem(pills, walked, items[index], index);
            results[index] = Item.EvaluateRecord(atHand);
        }

        return FieldValue.Set(ListValue.From(results));
    }
}
