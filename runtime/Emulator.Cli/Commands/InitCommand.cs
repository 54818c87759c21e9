using System.CommandLine;
using Emulator.Hosting;
using Emulator.Hosting.NewWorkspaces;
using Emulator.Hosting.Workspaces;
using Emulator.Values;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator init [DIR]</c></summary>
internal static class InitCommand
{
    public static Command Create(CommandScope scope)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder; it is made when it is missing. Default: here.", DefaultValueFactory = _ => "." };
        var command = new Command("init", "Makes a new workspace: a recipe that runs at once, a connection, a test case. Overwrites nothing.") { folder };
        command.SetAction(async (parsed, _) =>
        {
            var typed = parsed.GetRequiredValue(folder);
            var root = scope.PathHere(typed);
            if (File.Exists(root))
            {
                throw new InputException($"{typed} is a file; name a folder");
            }

            await using var host = EmulatorHost.Build(scope.HostOptions(parsed) with { Workspace = new Workspace(root) });
            var made = new NewWorkspace(root, host.Catalog).Make();
            var printer = scope.Printer(parsed);
            foreach (var (file, isNew) in made)
            {
                if (printer.IsJson)
                {
                    printer.Json(RecordValue.Of(("file", file), ("written", isNew)));
                }
                else
                {
                    printer.Line($"{(isNew ? "wrote:" : "kept: ")} {(typed == "." ? file : Path.Combine(typed, file))}");
                }
            }

            if (!printer.IsJson)
            {
                printer.Line();
                printer.Line($"Next: {(typed == "." ? string.Empty : $"cd {typed} && ")}emulator check && emulator run recipes/hello.recipe.yaml");
            }

            return ExitCode.Done;
        });
        return ExampleHelp.Give(command, "emulator init", "emulator init my-recipes");
    }
}
