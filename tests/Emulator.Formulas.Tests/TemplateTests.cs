using Emulator.Values;

namespace Emulator.Formulas.Tests;

public sealed class TemplateTests
{
    private static readonly Outputs Job = new(("a", RecordValue.Of(
        ("text", "Ada"), ("number", 1.0), ("list", ListValue.Of("x", 1)), ("nil", Value.Null))));

    [TestCase("", "")]
    [TestCase("plain", "plain")]
    [TestCase("#{_('a.text')} and #{_('a.text')}", "Ada and Ada")]
    [TestCase("Hello #{_('a.text')}!", "Hello Ada!")]
    [TestCase("#{ _('a.text') }!", "Ada!")]
    [TestCase("[#{_('a.nil')}]", "[]")]
    [TestCase("#{_('a.nil')}#{_('a.nil')}", "")]
    [TestCase("[#{_('a.number')}]", "[1.0]")]
    [TestCase("list: #{_('a.list')}", "list: [\"x\", 1]")]
    [TestCase("puts \"#{name} #{x + 1} #{}\" # {", "puts \"#{name} #{x + 1} #{}\" # {")]
    [TestCase("#{name} #{_('a.text')}", "#{name} Ada")]
    [TestCase("#{", "#{")]
    [TestCase("null", "null")]
    [TestCase(" =_('a.text')", " =_('a.text')")]
    public void A_text_replaces_its_pills_and_nothing_else(string text, string expected) =>
        Assert.That(Compiled.Template(text).Evaluate(Job), Is.EqualTo(Value.Of(expected)));

    [TestCase("#{_('a.list')}")]
    [TestCase("#{ _('a.list') }")]
    [TestCase("=_('a.list')")]
    [TestCase("= _dp('a.list') ")]
    public void One_pill_alone_passes_the_raw_value(string text) =>
        Assert.That(Compiled.Template(text).Evaluate(Job), Is.EqualTo(ListValue.Of("x", 1)));

    [TestCase("#{_('a.nil')}")]
    [TestCase("#{_('unknown.step.name')}")]
    [TestCase("=_('a.nil')")]
    [TestCase("=nil")]
    [TestCase("= null")]
    [TestCase("=")]
    public void Nil_stays_nil(string text) =>
        Assert.That(Compiled.Template(text).EvaluateField(Job), Is.EqualTo(FieldValue.Set(Value.Null)));

    [Test]
    public void Clear_and_skip_are_words_of_their_own()
    {
        Assert.That(Compiled.Template("=clear").EvaluateField(Job), Is.EqualTo(FieldValue.Clear));
        Assert.That(Compiled.Template("=skip").EvaluateField(Job), Is.EqualTo(FieldValue.Skip));
    }

    [Test]
    public void A_template_knows_its_pills_in_order()
    {
        var template = Compiled.Template("#{_('b.c')} #{_('a.text')} #{_('b.c')}");

        Assert.That(template.Pills.Select(pill => pill.Source), Is.EqualTo(new[] { "_('b.c')", "_('a.text')", "_('b.c')" }));
        Assert.That(template.IsConstant, Is.False);
        Assert.That(Compiled.Template("a").IsConstant);
    }

    [Test]
    public void A_literal_is_never_read() =>
        Assert.That(TemplateCompiler.Literal("=#{_('").Evaluate(Job), Is.EqualTo(Value.Of("=#{_('")));
}
