using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A text with that text in it, or a list with an item as said.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Part">What must be in it; for a text its text.</param>
internal sealed record ContainsMatcher(SourcePlace Place, Matcher Part) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        var holds = found switch
        {
            ListValue list => list.Any(item => at.Holds(Part, item)),
            TextValue text when Part is ValueMatcher value => value.Data.Evaluate(at.Pills).AsText() is { } part && text.Text.Contains(part, StringComparison.Ordinal),
            _ => false,
        };
        if (holds)
        {
            return;
        }

        // Of a list, the item that comes nearest says most.
        if (found is ListValue { Count: > 0 } several && Part is RecordMatcher)
        {
            var index = Enumerable.Range(0, several.Count).MinBy(item => at.Count(Part, several[item]));
            Part.Match(several[index], at.In($"(nearest: item {index + 1})"));
            return;
        }

        at.Add(Place, Part is ValueMatcher only ? $"something that contains {Shown.Of(only.Data.Evaluate(at.Pills))}" : "a list that contains the item", found);
    }
}
