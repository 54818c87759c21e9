using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Compilation;

/// <summary>Classes, modules, errors of a source's own and rare words of the language, held to the answers of a real Ruby.</summary>
public sealed class ClassOracleTests
{
    [TestCaseSource(nameof(Snippets))]
    public void It_means_what_it_means_in_Ruby(string source, string answer) => Assert.That(Expression.Answer(source), Is.EqualTo(answer));

    private static IEnumerable<TestCaseData> Snippets() => OracleFile.Cases("classes.jsonl");
}
