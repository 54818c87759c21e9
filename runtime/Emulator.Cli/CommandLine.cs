using System.CommandLine;
using Emulator.Cli.Commands;
using Emulator.Cli.Output;

namespace Emulator.Cli;

/// <summary>The whole command line as one function from words to an exit code, so that tests call it as a shell does.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] words, Terminal terminal, CancellationToken cancellation)
    {
        var root = Root(terminal);
        var parsed = root.Parse(words);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed, terminal);
        }

        var debug = parsed.GetValue(GlobalOptions.Debug);
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (Exception exception)
        {
            // The last line of the program: whatever nobody else understood is told here, in one place.
            return Failures.Tell(exception, terminal, debug);
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("Runs Workato recipes, connections and connectors on this machine.");
        GlobalOptions.AddTo(root);
        root.Subcommands.Add(VersionCommand.Create(terminal));
        ExampleHelp.Install(root);
        ExampleHelp.Give(root, "emulator demo migration", "emulator run recipes/trackvia/schedule-work-order.recipe.yaml");
        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"emulator: {error.Message}");
        }

        var path = new List<string>();
        for (var result = parsed.CommandResult; result.Parent is System.CommandLine.Parsing.CommandResult parent; result = parent)
        {
            path.Insert(0, result.Command.Name);
        }

        terminal.Error.WriteLine($"Try: {string.Join(' ', path.Prepend("emulator"))} --help");
        return ExitCode.Usage;
    }
}
