using Emulator.Testing.Data;
using Emulator.Values;

namespace Emulator.Testing.Matching;

/// <summary>The value itself, whole.</summary>
/// <param name="Data">Fixed or calculated; a record or list that is calculated is compared as a whole.</param>
/// <param name="IsExact">False lets a calculated record have further members.</param>
internal sealed record ValueMatcher(DataNode Data, bool IsExact) : Matcher(Data.Place)
{
    public override void Match(Value found, Comparing at) => Match(Data.Evaluate(at.Pills), found, at);

    private void Match(Value expected, Value found, Comparing at)
    {
        switch (expected, found)
        {
            case (RecordValue wanted, RecordValue record):
                foreach (var (key, value) in wanted)
                {
                    Match(value, record[key], at.In(key));
                }

                foreach (var (key, surplus) in IsExact ? record.Where(member => !wanted.Has(member.Key)) : [])
                {
                    at.In(key).Add(Place, null, surplus);
                }

                break;
            case (ListValue wanted, ListValue list):
                ListMatcher.Compare(wanted.Count, list, at, Place, (index, item) => Match(wanted[index], item, at.At(index)));
                break;
            case (TextValue wanted, TextValue text) when !Sameness.Of(wanted, text):
                var (one, other) = TextDifference.Of(wanted.Text, text.Text);
                at.AddWords(Place, one, other);
                break;
            default:
                if (!Sameness.Of(expected, found))
                {
                    at.Add(Place, Shown.Of(expected), found);
                }

                break;
        }
    }
}
