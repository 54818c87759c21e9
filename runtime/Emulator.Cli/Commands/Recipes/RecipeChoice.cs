using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting;
using Emulator.Recipes;

namespace Emulator.Cli.Commands.Recipes;

/// <summary>The recipe that a command is about.</summary>
internal static class RecipeChoice
{
    public static Argument<string> Argument() => new("RECIPE") { Description = "The recipe: a YAML file, or the platform's export (JSON)." };

    /// <summary>The recipe as far as it can be read; its problems are printed, and null stands for none at all.</summary>
    public static Recipe? Read(EmulatorHost host, Printer printer, string path)
    {
        var reading = host.Recipes.Read(path);
        printer.Problems(reading.Problems);
        return reading.Recipe;
    }
}
