using Emulator.Values;

namespace Emulator.Formulas.Tests;

public sealed class PillPickTests
{
    private static readonly RecordValue Order = RecordValue.Of(
        ("id", 7),
        ("customer", RecordValue.Of(("first", "Ada"), ("city", Value.Null))),
        ("lines", ListValue.Of(RecordValue.Of(("sku", "A")), RecordValue.Of(("sku", "B")))),
        ("none", ListValue.Empty));

    [TestCase("_('order.id')", "7")]
    [TestCase("_('order.customer.first')", "Ada")]
    [TestCase("_('order.lines.sku')", "A")]
    [TestCase("_('order.lines.first.sku')", "A")]
    [TestCase("_('order.lines')", """[{"sku"=>"A"}, {"sku"=>"B"}]""")]
    [TestCase("_('order.lines.____Size')", "2")]
    [TestCase("_('order.none.____Size')", "0")]
    public void A_path_finds_its_value(string pill, string text) =>
        Assert.That(RubyText.Of(Compiled.Pill(pill).Pick(Order)), Is.EqualTo(text));

    [TestCase("_('order.unknown')")]
    [TestCase("_('order.unknown.deeper.still')")]
    [TestCase("_('order.customer.city.name')")]
    [TestCase("_('order.id.name')")]
    [TestCase("_('order.id.first')")]
    [TestCase("_('order.none.sku')")]
    [TestCase("_('order.none.first.sku')")]
    [TestCase("_('order.id.____Size')")]
    [TestCase("""_dp('{"pill_type":"output","line":"order","path":["lines",{"path_element_type":"current_index"}]}')""")]
    public void A_path_that_leads_nowhere_is_nil(string pill) =>
        Assert.That(Compiled.Pill(pill).Pick(Order).IsNull);

    [Test]
    public void The_empty_path_is_the_whole_output() => Assert.That(Compiled.Pill("_('order')").Pick(Order), Is.SameAs(Order));

    [Test]
    public void A_plain_pill_is_evaluated_without_allocation()
    {
        var template = Compiled.Template("#{_('order.lines.first.sku')}");
        var outputs = new Outputs(("order", Order));
        template.Evaluate(outputs);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            template.Evaluate(outputs);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
