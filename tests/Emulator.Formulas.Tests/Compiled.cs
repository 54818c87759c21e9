using Emulator.Values.Problems;

namespace Emulator.Formulas.Tests;

/// <summary>Compiles a text that is meant to be free of problems.</summary>
internal static class Compiled
{
    public static Template Template(string text)
    {
        var problems = new List<Problem>();
        var template = TemplateCompiler.Compile(text, new SourcePlace("some.yaml", 1, 1), problems);
        Assert.That(problems, Is.Empty);
        return template;
    }

    public static Pill Pill(string written) => Template($"={written}").Pills.Single();
}
