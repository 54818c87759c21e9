using Emulator.Values;

namespace Emulator.Formulas.Tests;

/// <summary>What a formula that failed on nil says of it: the platform's words, then which pill it was, formula and place.</summary>
public sealed class NilTests
{
    private static readonly Outputs Pills = new(("a", RecordValue.Of(("name", "x"), ("list", ListValue.Of(RecordValue.Empty)))));

    [TestCase("=_('a.site').upcase", "Formula received a nil value:\nundefined method `upcase' for nil:NilClass\n_('a.site') is nil", 14)]
    [TestCase("=_('b.site')['x'].upcase", "Formula received a nil value:\nundefined method `[]' for nil:NilClass\n_('b.site') is nil", 13)]
    [TestCase("=_('a.list')[0]['x'].upcase", "Formula received a nil value:\nundefined method `upcase' for nil:NilClass\n_('a.list')[0]['x'] is nil", 22)]
    [TestCase("=nil.upcase", "Formula received a nil value:\nundefined method `upcase' for nil:NilClass", 6)]
    [TestCase("='a' + _('a.site')", "Workato::ArgumentError: Cannot concatenate string with nil\n_('a.site') is nil", 6)]
    [TestCase("=_('a.site') + _('b.x')", "Formula received a nil value:\nundefined method `+' for nil:NilClass\n_('a.site') is nil", 14)]
    [TestCase("=1 + _('a.site')", "TypeError: nil can't be coerced into Integer\n_('a.site') is nil", 4)]
    [TestCase("=1 / 0", "ZeroDivisionError: divided by 0", 4)]
    public void The_pill_that_was_nil_is_named(string text, string reason, int column)
    {
        var template = Compiled.Template(text);

        var failed = Assert.Throws<FormulaException>(() => template.EvaluateField(Pills))!;

        Assert.That(failed.Reason, Is.EqualTo(reason));
        Assert.That(failed.Place.ToString(), Is.EqualTo($"some.yaml:1:{column}"));
        Assert.That(failed.ForField("company").Message, Is.EqualTo(
            $"Error calculating input for field 'company':\n{reason}\nin the formula {text} (some.yaml:1:{column})"));
    }
}
