using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Odd but valid ways of writing, held to the answers of a real Ruby.</summary>
public sealed class SyntaxOracleTests
{
    [TestCaseSource(nameof(Snippets))]
    public void It_means_what_it_means_in_Ruby(string source, string answer) => Assert.That(Expression.Answer(source), Is.EqualTo(answer));

    private static IEnumerable<TestCaseData> Snippets() => OracleFile.Cases("syntax.jsonl");
}
