using Emulator.Connectors.Utility.Tests.Support;
using Emulator.Values.Json;

namespace Emulator.Connectors.Utility.Tests.Lists;

public sealed class ListTests
{
    [TestCase("\"3\"", """{"list":[0,1,2]}""")]
    [TestCase("2", """{"list":[0,1]}""")]
    [TestCase("0", """{"list":[]}""")]
    public async Task A_list_of_a_size_counts_from_nought(string size, string output)
    {
        using var bench = new Bench();

        Outputs.AreEqual(await bench.RunAsync("workato_list", "create_list", $$"""{"size":{{size}}}"""), output);
    }

    [TestCase("\"many\"", "many")]
    [TestCase("-1", "-1")]
    [TestCase("50001", "50001")]
    [TestCase("null", "null")]
    public void A_size_that_is_none_is_told_with_what_was_given(string size, string told)
    {
        using var bench = new Bench();

        Assert.That(bench.Refusal("workato_list", "create_list", $$"""{"size":{{size}}}""").Message, Is.EqualTo($"the size of a list is a whole number up to 50000, not {told}"));
    }

    [TestCase("""{"schema":"[]","data":{"id":2}}""", """{"list_items":[{"id":1},{"id":2}]}""")]
    [TestCase("""{"id":2}""", """{"list_items":[{"id":1},{"id":2}]}""")]
    public async Task Items_are_collected_from_run_to_run_of_the_step(string item, string output)
    {
        using var bench = new Bench();
        bench.Operation.Outputs["step"] = PlainJson.Read("""{"list_items":[{"id":1}]}""");

        Outputs.AreEqual(await bench.RunAsync("workato_list", "accumulate_list_items", $$"""{"name":"all","list_item":{{item}} }"""), output);
    }
}
