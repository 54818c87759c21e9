using System.Runtime.CompilerServices;
using Emulator.Ruby.Parsing;
using Emulator.Ruby.Tests.Support;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>What is printed is read to the same tree: the parser takes every construct for what it is, wherever it stands.</summary>
public sealed class TreePrinterTests
{
    [Test]
    public void Any_tree_is_read_back_from_its_source() => Rule.Holds(AnyTree.Source, IsReadBack);

    [Test]
    public void Any_tree_runs_to_a_value_an_error_of_ruby_or_a_limit() =>
        Rule.Holds(AnyTree.Source, tree => Assert.That(HostileRun.Failure(() => tree, times: 3), Is.Null, TreePrinter.Print(tree)));

    [Test]
    public void The_generated_trees_hold_every_kind_of_node()
    {
        // The compiler has a node of its own, which no source can hold.
        var all = typeof(Node).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Node)) && type.Namespace!.StartsWith(typeof(Node).Namespace!, StringComparison.Ordinal)).Select(type => type.Name);

        var seen = string.Concat(Rule.Sample(AnyTree.Source, 300).Select(TreeShape.Of));

        Assert.That(all.Where(name => !seen.Contains(name + "(", StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void Every_expression_that_Ruby_answered_is_read_back() => Assert.Multiple(() =>
    {
        foreach (var source in OracleFile.Expressions().Distinct())
        {
            IsReadBack(source);
        }
    });

    [TestCaseSource(nameof(Connectors))]
    public void A_connector_is_read_back(string file) => IsReadBack(File.ReadAllText(file));

    [Test]
    public void Every_formula_of_the_conformance_vectors_is_read_back() => Assert.Multiple(() =>
    {
        foreach (var line in File.ReadLines(Path.Combine(Tests(), "Emulator.EndToEnd.Tests", "Formulas", "formulas.jsonl")))
        {
            IsReadBack(OracleFile.Member(line, "formula")!);
        }
    });

    private static IEnumerable<TestCaseData> Connectors() => Directory.EnumerateFiles(Path.Combine(Tests(), "corpus", "connectors-rb"), "*.rb")
        .Order(StringComparer.Ordinal)
        .Select(file => new TestCaseData(file).SetArgDisplayNames(Path.GetFileName(file)));

    private static void IsReadBack(SequenceNode tree)
    {
        var source = TreePrinter.Print(tree);
        var parsed = RubyParser.Parse(source);

        Assert.That(parsed.Problems.Select(problem => SyntaxProblemText.Render(source, problem)), Is.Empty, source.Length < 2000 ? source : null);
        Assert.That(TreeShape.Of(parsed.Tree), Is.EqualTo(TreeShape.Of(tree)), source.Length < 2000 ? source : null);
    }

    // What is no Ruby has no tree to print.
    private static void IsReadBack(string source)
    {
        if (RubyParser.Parse(source).Tree is { } tree)
        {
            IsReadBack(tree);
        }
    }

    private static string Tests([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
