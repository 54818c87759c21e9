using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Recipes.Tests.Inputs;

/// <summary>What an input gives to a connector (runtime-semantics 5.3), with a step <c>a</c> that put out text, list and nil.</summary>
public sealed class InputNodeTests
{
    private static readonly Outputs Job = new(RecordValue.Of(("text", "Ada"), ("list", ListValue.Of("x", 1)), ("nil", Value.Null)));

    [TestCase("''")]
    [TestCase("")]
    [TestCase("null")]
    [TestCase("\"#{_('a.nil')}\"")]
    [TestCase("\"#{_('other.field')}\"")]
    [TestCase("=")]
    [TestCase("=nil")]
    [TestCase("=null")]
    [TestCase("=skip")]
    public void A_field_without_a_value_is_left_out(string written)
    {
        var input = Input($"f: {written}");

        Assert.That(input.EvaluateRecord(Job), Is.EqualTo(RecordValue.Empty));
        Assert.That(input.Members.Single().Node.Evaluate(Job), Is.Null);
    }

    [Test]
    public void Clear_sends_null() =>
        Assert.That(Input("f: =clear").EvaluateRecord(Job), Is.EqualTo(RecordValue.Of(("f", Value.Null))));

    [TestCase("12", 12L)]
    [TestCase("007", "007")]
    [TestCase("0.5", 0.5)]
    [TestCase("true", true)]
    [TestCase("'12'", "12")]
    [TestCase("yes", "yes")]
    [TestCase("2026-11-23", "2026-11-23")]
    [TestCase("'null'", "null")]
    [TestCase("\"#{_('a.text')}\"", "Ada")]
    [TestCase("\"Hello #{_('a.text')}#{_('a.nil')}\"", "Hello Ada")]
    [TestCase("=_('a.text')", "Ada")]
    public void A_field_has_its_value(string written, object expected) =>
        Assert.That(Input($"f: {written}").EvaluateRecord(Job)["f"], Is.EqualTo(expected switch
        {
            long integer => Value.Of(integer),
            double number => Value.Of(number),
            bool truth => Value.Of(truth),
            _ => Value.Of((string)expected),
        }));

    [Test]
    public void A_text_of_empty_pills_is_sent_as_an_empty_text() =>
        Assert.That(Input("f: \"#{_('a.nil')}#{_('a.nil')}\"").EvaluateRecord(Job)["f"], Is.EqualTo(Value.Of("")));

    [Test]
    public void A_list_pill_is_sent_whole() =>
        Assert.That(Input("f: \"#{_('a.list')}\"").EvaluateRecord(Job)["f"], Is.EqualTo(ListValue.Of("x", 1)));

    [Test]
    public void An_item_is_dropped_by_skip_and_kept_when_nil_or_empty() =>
        Assert.That(
            Input("f: [ 1, =skip, \"#{_('a.nil')}\", =clear, '', null, { g: =skip } ]").EvaluateRecord(Job)["f"],
            Is.EqualTo(ListValue.Of(1, Value.Null, Value.Null, "", Value.Null, RecordValue.Empty)));

    [Test]
    public void Records_nest_and_keep_their_order()
    {
        var input = Input("data:\n        b: \"#{_('a.text')}\"\n        c: =skip\n        a: [ [ x ] ]").EvaluateRecord(Job);

        Assert.That(input["data"], Is.EqualTo(RecordValue.Of(("b", "Ada"), ("a", ListValue.Of(ListValue.Of("x"))))));
        Assert.That(((RecordValue)input["data"]).Keys, Is.EqualTo(new[] { "b", "a" }));
    }

    [Test]
    public void A_step_without_input_has_an_empty_record() =>
        Assert.That(((ActionStep)Some.RecipeWithStep("").Steps[0]).Input.EvaluateRecord(Job), Is.EqualTo(RecordValue.Empty));

    [Test]
    public void Pills_are_found_at_any_depth() =>
        Assert.That(
            Input("f: [ \"#{_('a.x')}\", { g: \"#{_('a.y')} #{_('a.z')}\" } ]").Pills.Select(pill => pill.Source),
            Is.EqualTo(new[] { "_('a.x')", "_('a.y')", "_('a.z')" }));

    private static InputRecord Input(string field) =>
        ((ActionStep)Some.RecipeWithStep($"    input:\n      {field}\n").Steps[0]).Input;

    private sealed class Outputs(Value a) : PillSource
    {
        public override FormulaSurroundings Surroundings => FormulaSurroundings.Default;

        public override Value Resolve(Pill pill) => pill.Line == "a" ? pill.Pick(a) : Value.Null;
    }
}
