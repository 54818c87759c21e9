using Emulator.Values.Problems;

namespace Emulator.Yaml.Tests;

public sealed class YamlReaderTests
{
    [Test]
    public void Every_node_knows_its_place()
    {
        var root = (YamlMap)Read("name: Orders\nsteps:\n  - as: 'ack'\n    input: { id: 3 }\n");

        var steps = (YamlList)root.Find("steps")!;
        var step = (YamlMap)steps[0];
        var input = (YamlMap)step.Find("input")!;

        Assert.That(root.Find("name")!.Place, Is.EqualTo(At(1, 7)));
        Assert.That(steps.Place, Is.EqualTo(At(3, 3)));
        Assert.That(step.FindEntry("as")!.Value.KeyPlace, Is.EqualTo(At(3, 5)));
        Assert.That(step.Find("as")!.Place, Is.EqualTo(At(3, 9)));
        Assert.That(input.Find("id")!.Place, Is.EqualTo(At(4, 18)));
    }

    [TestCase("a: [1", "Y001", 1, 6)]
    [TestCase("a: [b\nc: 1", "Y001", 1, 4)]
    [TestCase("a: b: c\n", "Y001", 1, 5)]
    [TestCase("a: !]\\ b\n", "Y001", 1, 4)]
    [TestCase("a: `b`\n", "Y001", 1, 4)]
    [TestCase("- a\nb: 1\n", "Y001", 2, 1)]
    [TestCase("a:\n  b: 1\n\tc: 1\n", "Y014", 3, 1)]
    [TestCase("a: \"b\n", "Y001", 1, 4)]
    [TestCase("", "Y002", 1, 1)]
    [TestCase("# nothing but words\n", "Y002", 1, 1)]
    [TestCase("a: 1\nb: \u0000c\n", "Y003", 2, 4)]
    [TestCase("a: 1\nb: 2\na: 3\n", "Y004", 3, 1)]
    [TestCase("[a, b]: 1\n", "Y005", 1, 1)]
    [TestCase(": 1\n", "Y005", 1, 1)]
    [TestCase("a: 1\n---\nb: 2\n", "Y009", 2, 1)]
    [TestCase("a: *b\n", "Y010", 1, 4)]
    [TestCase("a: &b [ *b ]\n", "Y010", 1, 9)]
    [TestCase("a: &b { c: 1 }\nd:\n  <<: *b\n", "Y011", 3, 3)]
    [TestCase("a: !!binary aGk=\n", "Y012", 1, 4)]
    [TestCase("a: !secret b\n", "Y012", 1, 4)]
    [TestCase("a: Hello #{_('b.c')}\n", "Y013", 1, 10)]
    [TestCase("a: #{_('b.c')}\n", "Y013", 1, 4)]
    [TestCase("a:\n\tb: 1\n", "Y014", 2, 1)]
    public void A_mistake_is_a_problem_with_its_place(string text, string code, int line, int column)
    {
        var problems = new List<Problem>();

        YamlReader.Read("some.yaml", text, problems);

        Assert.That(problems.Select(problem => (problem.Code, problem.Place)), Is.EqualTo(new[] { (code, At(line, column)) }));
    }

    [TestCase("a: 1\nb: 2\na: 3\n")]
    [TestCase("a: 1\n---\nb: 2\n")]
    [TestCase("a: 1\nb: !secret 2\n")]
    public void A_mistake_in_one_entry_leaves_the_rest_readable(string text)
    {
        var root = YamlReader.Read("some.yaml", text, new List<Problem>());

        Assert.That(((YamlScalar)((YamlMap)root!).Find("a")!).Text, Is.EqualTo("1"));
    }

    [TestCase("\uFEFFa: 1\r\nb: 2\r\n")]
    [TestCase("---\na: 1\nb: 2\n...\n")]
    [TestCase("%YAML 1.2\n---\na: 1\nb: 2")]
    [TestCase("a:\t1\nb: 2\t# a tab between words is no indentation\n")]
    [TestCase("{\"a\": 1, \"b\": 2}")]
    public void Byte_order_mark_line_ends_markers_and_JSON_are_read(string text)
    {
        var root = (YamlMap)Read(text);

        Assert.That(root.Entries.Select(entry => entry.Key), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(((YamlScalar)root.Find("b")!).Text, Is.EqualTo("2"));
    }

    [Test]
    public void An_alias_is_the_anchored_node()
    {
        var root = (YamlMap)Read("a: &x [1, 2]\nb: *x\n");

        Assert.That(root.Find("b"), Is.SameAs(root.Find("a")));
    }

    [Test]
    public void The_same_key_in_two_maps_is_fine() => Assert.That(Read("a: { c: 1 }\nb: { c: 2 }\n"), Is.Not.Null);

    [Test]
    public void Every_code_has_a_meaning()
    {
        var codes = typeof(YamlProblems).GetFields().Select(field => (string)field.GetValue(null)!);

        Assert.That(YamlProblems.Meanings.Keys, Is.EquivalentTo(codes));
    }

    internal static YamlNode Read(string text)
    {
        var problems = new List<Problem>();
        var root = YamlReader.Read("some.yaml", text, problems);
        Assert.That(problems, Is.Empty);
        return root!;
    }

    private static SourcePlace At(int line, int column) => new("some.yaml", line, column);
}
