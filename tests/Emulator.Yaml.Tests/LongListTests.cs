using Emulator.Values.Problems;

namespace Emulator.Yaml.Tests;

/// <summary>A list that is left out of the tree, and its items one by one.</summary>
public sealed class LongListTests
{
    [TestCase("a: 1\nitems: [x, { y: 2 }]\nb: 3\n", "x 2:9|a map 2:12")]
    [TestCase("a: &one { y: 2 }\nitems:\n  - *one\n  - z\n", "a map 1:4|z 4:5")]
    [TestCase("items: []\n", "")]
    [TestCase("b: { items: [q] }\nitems: [x]\n", "x 2:9")]
    public void Items_come_with_their_places(string text, string items)
    {
        var problems = new List<Problem>();

        var root = (YamlMap)YamlReader.ReadWithout("items", "f.yaml", text, problems)!;

        Assert.That(problems, Is.Empty);
        Assert.That(root.Find("items"), Is.InstanceOf<YamlList>().And.Count.EqualTo(0));
        Assert.That(string.Join('|', YamlReader.Items("items", "f.yaml", text).Select(Shown)), Is.EqualTo(items));
    }

    [TestCase("items: &all [x]\nmore: *all\n")]
    [TestCase("more: &all [x]\nitems: *all\n")]
    public void A_list_that_an_alias_can_name_stays_in_the_tree(string text)
    {
        var root = (YamlMap)YamlReader.ReadWithout("items", "f.yaml", text, [])!;

        Assert.That((YamlList)root.Find("items")!, Has.Count.EqualTo(1));
        Assert.That((YamlList)root.Find("more")!, Has.Count.EqualTo(1));
    }

    [TestCase("items:\n  - { a: 1, a: 2 }\n", "2:13")]
    [TestCase("items:\n  - [1, 2\n", "3:1")]
    [TestCase("items:\n  - ok\n  - *nothing\n", "3:5")]
    public void What_is_wrong_with_an_item_that_is_left_out_is_found(string text, string place)
    {
        var problems = new List<Problem>();

        YamlReader.ReadWithout("items", "f.yaml", text, problems);

        Assert.That(problems.Select(problem => $"{problem.Place.Line}:{problem.Place.Column}"), Is.EqualTo(new[] { place }));
    }

    [TestCase("items: text\n")]
    [TestCase("- items\n")]
    [TestCase("other: [x]\n")]
    public void There_are_no_items_where_there_is_no_such_list(string text) =>
        Assert.That(YamlReader.Items("items", "f.yaml", text), Is.Empty);

    private static string Shown(YamlNode node) => $"{(node is YamlScalar scalar ? scalar.Text : node.Description)} {node.Place.Line}:{node.Place.Column}";
}
