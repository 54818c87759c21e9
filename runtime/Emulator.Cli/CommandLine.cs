using System.CommandLine;
using Emulator.Cli.Commands;
using Emulator.Cli.Commands.Connections;
using Emulator.Cli.Commands.Exec;
using Emulator.Cli.Commands.Formulas;
using Emulator.Cli.Commands.Jobs;
using Emulator.Cli.Commands.Recipes;
using Emulator.Cli.Output;

namespace Emulator.Cli;

/// <summary>The whole command line as one function from words to an exit code, so that tests call it as a shell does.</summary>
internal static class CommandLine
{
    // A word is what was typed: the library would read a file of more words where one begins with @.
    private static readonly ParserConfiguration Words = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(
        string[] words, Terminal terminal, string folder, CancellationToken cancellation)
    {
        var root = Root(new CommandScope(terminal, TimeProvider.System, folder));
        var parsed = root.Parse(words, Words);
        if (parsed.Errors.Count > 0)
        {
            return UsageRefusal.Tell(parsed, terminal);
        }

        var debug = parsed.GetValue(GlobalOptions.Debug);
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,

                // Signals arrive through the token. The library's own watch would end a command before it has cleaned up.
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (Exception exception)
        {
            // The last line of the program: whatever nobody else understood is told here, in one place.
            return Failures.Tell(exception, terminal, debug);
        }
    }

    /// <summary>Every command there is, with its help.</summary>
    public static RootCommand Root(CommandScope scope)
    {
        var root = new RootCommand("Runs Workato recipes, connections and connectors on this machine.");
        GlobalOptions.AddTo(root);
        root.Subcommands.Add(InitCommand.Create(scope));
        root.Subcommands.Add(RunCommand.Create(scope));
        root.Subcommands.Add(CheckCommand.Create(scope));
        root.Subcommands.Add(SchemaCommand.Create(scope));
        root.Subcommands.Add(Commands.Tests.TestCommand.Create(scope));
        root.Subcommands.Add(ImportCommand.Create(scope));
        root.Subcommands.Add(ExportCommand.Create(scope));
        root.Subcommands.Add(FidelityCommand.Create(scope));
        root.Subcommands.Add(ExecCommand.Create(scope));
        root.Subcommands.Add(OAuth2Command.Create(scope));
        root.Subcommands.Add(FormulaCommand.Create(scope));
        root.Subcommands.Add(RecipesCommand.Create(scope));
        root.Subcommands.Add(JobsCommand.Create(scope));
        root.Subcommands.Add(ConnectionsCommand.Create(scope));
        root.Subcommands.Add(Commands.Connectors.ConnectorsCommand.Create(scope));
        root.Subcommands.Add(DemoMigrationCommand.Create(scope));
        root.Subcommands.Add(TrackViaServeCommand.Create(scope));
        root.Subcommands.Add(DoctorCommand.Create(scope));
        root.Subcommands.Add(VersionCommand.Create(scope.Terminal));
        ExampleHelp.Install(root);
        ExampleHelp.Give(root, "emulator demo migration", "emulator run recipes/trackvia/schedule-work-order.recipe.yaml");
        return root;
    }
}
