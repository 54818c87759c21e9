using Emulator.Cli.Commands.Connections;
using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Jobs;

namespace Emulator.Cli.Demo;

/// <summary>What came back, told in the words of the ordinary commands.</summary>
internal static class Told
{
    public static SceneOutcome Connection(DeskResult result, ConnectionState expected)
    {
        var lines = result.Problems.Select(problem => problem.ToString()).ToList();
        lines.Add($"{Stage.Connection}: {StatusLight.Show(result.Status.State).Text}, version {result.Version}");
        if (result.Status.Reason is { } reason)
        {
            lines.Add(reason);
        }

        return new SceneOutcome(result.Problems.Count == 0 && result.Status.State == expected, lines);
    }

    public static async Task<string[]> JobAsync(Stage stage, Job job, CancellationToken cancellation)
    {
        var words = new StringWriter();
        var printer = new Printer(new Terminal(words, TextWriter.Null, TextReader.Null), json: false);
        await new JobPrinter(stage.Host, printer).PrintAsync(job, full: false, allRounds: false, cancellation);
        return [.. words.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)];
    }
}
