using Emulator.Formulas;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Inputs;

/// <summary>Fields by name, in the order in which they were written; a field without a value is left out.</summary>
public sealed record InputRecord(SourcePlace Place, IReadOnlyList<InputMember> Members) : InputNode(Place)
{
    public override IEnumerable<Pill> Pills => Members.SelectMany(member => member.Node.Pills);

    public override FieldValue EvaluateField(PillSource pills) => FieldValue.Set(EvaluateRecord(pills));

    /// <param name="pills">What pills stand for.</param>
    /// <param name="skipped">Told of the fields that say <c>skip</c>: to some steps that is not the same as nil.</param>
    public RecordValue EvaluateRecord(PillSource pills, Action<string>? skipped = null)
    {
        var values = new List<KeyValuePair<string, Value>>(Members.Count);
        foreach (var member in Members)
        {
            if (Evaluate(member, pills, skipped) is { } value)
            {
                values.Add(new KeyValuePair<string, Value>(member.Key, value));
            }
        }

        return RecordValue.From(values);
    }

    private static Value? Evaluate(InputMember member, PillSource pills, Action<string>? skipped)
    {
        try
        {
            if (skipped is null || member.Node is not InputText text)
            {
                return member.Node.Evaluate(pills);
            }

            var field = text.EvaluateField(pills);
            if (field.Effect == FieldEffect.Skip)
            {
                skipped(member.Key);
            }

            return ForConnector(field);
        }
        catch (FormulaException failed) when (failed.Field is null)
        {
            throw failed.ForField(member.Key);
        }
    }

    public InputMember? Find(string key) => Members.FirstOrDefault(member => member.Key == key);
}
