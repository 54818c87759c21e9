using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Hosting.Packages;
using Emulator.Values;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator import SOURCE</c></summary>
internal static class ImportCommand
{
    public static Command Create(CommandScope scope)
    {
        var source = new Argument<string>("SOURCE") { Description = "An exported recipe, the folder of a project, or a package (zip)." };
        var into = new Option<string?>("--into") { Description = "The folder for the recipes; recipes/ without it.", HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = "Replace files that are there with other content." };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be written, and write nothing." };
        var command = new Command("import", "Turns exports of the platform into YAML recipes and connection files.") { source, into, force, dry };
        command.SetAction(async (parsed, _) =>
        {
            await using var host = scope.Host(parsed);
            var printer = scope.Printer(parsed);
            var folder = parsed.GetValue(into) is { } given ? scope.PathOf(parsed, given) : Path.Combine(host.Workspace.Root, "recipes");
            try
            {
                var report = new PackageImport(host.Workspace).Import(
                    scope.PathOf(parsed, parsed.GetRequiredValue(source)), folder, parsed.GetValue(dry), parsed.GetValue(force));
                return Tell(report, printer, parsed.GetValue(dry));
            }
            catch (PackageException refused)
            {
                throw new InputException(refused.Message);
            }
        });
        return ExampleHelp.Give(command, "emulator import my-project.zip", "emulator import exported/new_order.recipe.json --into recipes/orders");
    }

    private static int Tell(ImportReport report, Printer printer, bool isDry)
    {
        var hasErrors = printer.Problems(report.Problems);
        foreach (var (state, word, files) in new[]
        {
            (isDry ? "would_write" : "written", isDry ? "would write" : "wrote", report.Written),
            ("unchanged", "unchanged", report.Kept),
            ("refused", "not written, there is another (--force replaces it)", report.Refused),
            ("not_used", "not used", report.Skipped),
            ("missing", "missing", report.Missing),
        })
        {
            foreach (var file in files)
            {
                if (printer.IsJson)
                {
                    printer.Json(RecordValue.Of(("file", file), ("state", state)));
                }
                else
                {
                    printer.Line($"{word}: {file}");
                }
            }
        }

        return hasErrors || report.Refused.Count > 0 ? ExitCode.Problems : ExitCode.Done;
    }
}
