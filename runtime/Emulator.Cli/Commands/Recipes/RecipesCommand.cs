using System.CommandLine;

namespace Emulator.Cli.Commands.Recipes;

/// <summary><c>emulator recipes …</c></summary>
internal static class RecipesCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("recipes", "Shows the recipes of a workspace.");
        command.Subcommands.Add(ListCommand.Create(scope));
        command.Subcommands.Add(ShowCommand.Create(scope));
        command.Subcommands.Add(DiagramCommand.Create(scope));
        return ExampleHelp.Give(command, "emulator recipes list", "emulator recipes show recipes/orders.recipe.yaml");
    }
}
