namespace Emulator.Formulas.Tests;

public sealed class PillSpellingTests
{
    [TestCase("_('order.customer.name')")]
    [TestCase("_('data.tracker.order.customer.name')")]
    [TestCase("_dp('data.tracker.order.customer.name')")]
    [TestCase("_dp('order.customer.name')")]
    [TestCase("_( 'order.customer.name' )")]
    [TestCase("""_dp('{"pill_type":"output","provider":"tracker","line":"order","path":["customer","name"]}')""")]
    [TestCase("""_dp('{"path":["customer","name"], "line":"order", "pill_type":"refs"}')""")]
    [TestCase("""_dp('{"pill_type":"output","provider":"tracker","line":"order","path":["customer","name"],"label":"it's {"}')""")]
    public void All_spellings_of_a_pill_are_equal(string written)
    {
        var pill = Compiled.Pill(written);

        Assert.That(pill, Is.EqualTo(new Pill(PillKind.Output, null, "order", [new PillKey("customer"), new PillKey("name")], "")));
        Assert.That(pill.Source, Is.EqualTo(written));
    }

    [TestCase("_('order')", "_('order')")]
    [TestCase("_('data.tracker.order')", "_('order')")]
    [TestCase("_('database.name')", "_('database.name')")]
    [TestCase("_('data.tracker.data.name')", """_dp('{"pill_type":"output","provider":"tracker","line":"data","path":["name"]}')""")]
    [TestCase("_('order.lines.first.id')", "_('order.lines.first.id')")]
    [TestCase("_('order.lines.____Size')", "_('order.lines.____Size')")]
    [TestCase("_('data.t.order.lines.____Size', 'list_meta', '____Size', 'data.t.order.lines')", "_('order.lines.____Size')")]
    [TestCase("_('data.foreach.each.name')", "_('each.name')")]
    [TestCase("_('order.it\\'s')", "_('order.it\\'s')")]
    [TestCase("_('data.catch.failed.message')", """_dp('{"pill_type":"output","provider":"catch","line":"failed","path":["message"]}')""")]
    [TestCase("_('data.workato.job_context.job_id')", """_dp('{"pill_type":"job_context","path":["job_id"]}')""")]
    [TestCase("_('data.workato.job_context.account_properties.API_host')", """_dp('{"pill_type":"account_property","property_name":"API_host"}')""")]
    [TestCase("_('data.workato.job_context.account_properties.API_host', 'account_property', 'API.host')", """_dp('{"pill_type":"account_property","property_name":"API.host"}')""")]
    [TestCase("""_dp('{"pill_type":"project_property","property_name":"a b.c"}')""", """_dp('{"pill_type":"project_property","property_name":"a b.c"}')""")]
    [TestCase("""_dp('{"pill_type":"foreach_meta","provider":"foreach","line":"each","key":"is_first"}')""", """_dp('{"pill_type":"foreach_meta","provider":"foreach","line":"each","key":"is_first"}')""")]
    [TestCase("""_dp('{"pill_type":"output","line":"a","path":["b",{"path_element_type":"current_item"},"c"]}')""", "_('a.b.first.c')")]
    [TestCase("""_dp('{"pill_type":"output","line":"a","path":["b",{"path_element_type":"size"}]}')""", "_('a.b.____Size')")]
    [TestCase("""_dp('{"pill_type":"output","line":"a","path":[{"path_element_type":"current_index"}]}')""", """_dp('{"pill_type":"output","provider":"","line":"a","path":[{"path_element_type":"current_index"}]}')""")]
    [TestCase("""_dp('{"pill_type":"output","line":"a","path":["odata.context"]}')""", """_dp('{"pill_type":"output","provider":"","line":"a","path":["odata.context"]}')""")]
    [TestCase("""_dp('{"pill_type":"output","line":"a","path":["say \\"hi\\""]}')""", "_('a.say \"hi\"')")]
    public void A_pill_prints_its_shortest_lossless_spelling(string written, string printed)
    {
        var pill = Compiled.Pill(written);

        Assert.That(pill.ToString(), Is.EqualTo(printed));
        Assert.That(Compiled.Pill(printed), Is.EqualTo(pill));
    }

    [Test]
    public void Pills_of_different_paths_are_not_equal() =>
        Assert.That(Compiled.Pill("_('a.b')"), Is.Not.EqualTo(Compiled.Pill("_('a.c')")));
}
