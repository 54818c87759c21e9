using Emulator.Cli.Output;
using Emulator.Testing.Reports;
using Emulator.Testing.Running;
using Emulator.Values.Problems;

namespace Emulator.Cli.Commands.Tests;

/// <summary>Shows failures at their lines of a change under review, where a workflow of GitHub runs.</summary>
internal sealed class Annotating(Printer printer, Func<string, string?> environment)
{
    private readonly bool _isOn = !printer.IsJson && environment("GITHUB_ACTIONS") == "true";

    public void Tell(IReadOnlyList<Problem> problems) => Print(problems.Select(Annotations.Of));

    public void Tell(IReadOnlyList<CaseResult> results) => Print(results.SelectMany(Annotations.Of));

    private void Print(IEnumerable<string> lines)
    {
        foreach (var line in _isOn ? lines : [])
        {
            printer.Line(line);
        }
    }
}
