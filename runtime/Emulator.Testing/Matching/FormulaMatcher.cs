using Emulator.Testing.Data;
using Emulator.Values;

namespace Emulator.Testing.Matching;

/// <summary>A value for which the formula is true; it is <c>_('value')</c> there.</summary>
internal sealed record FormulaMatcher(TemplateData Formula) : Matcher(Formula.Place)
{
    public override void Match(Value found, Comparing at)
    {
        if (!Formula.Evaluate(at.Pills.With("value", found)).IsTruthy)
        {
            at.Add(Place, $"a value for which {Formula.Template.Source.TrimStart('=')} holds", found);
        }
    }
}
