using System.CommandLine;
using System.Text.Json;
using Emulator.Cli.Output;
using Emulator.Hosting.Running;
using Emulator.Jobs;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator run RECIPE</c></summary>
internal static class RunCommand
{
    public static Command Create(CommandScope scope)
    {
        var recipe = new Argument<FileInfo>("RECIPE") { Description = "The recipe's YAML file." };
        var @event = new Option<string?>("--event")
        {
            Description = "The trigger event as a JSON file, or - for stdin. Without it the trigger is asked for one.",
            HelpName = "FILE",
        };
        var connection = new Option<string[]>("--connection")
        {
            Description = "Use another connection for this run. REFERENCE is what the recipe calls it, or the provider beside it.",
            HelpName = "REFERENCE=NAME",
        };
        var wait = new Option<int>("--wait")
        {
            Description = "How many seconds a webhook trigger waits for its event.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => 120,
        };
        var command = new Command("run", "Runs one job of a recipe.") { recipe, @event, connection, wait };
        GlobalOptions.AddWire(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var host = scope.Host(parsed);
            host.PrepareRun();
            var printer = scope.Printer(parsed);
            var outcome = await host.Runs.RunAsync(
                new RunOrder
                {
                    RecipePath = parsed.GetRequiredValue(recipe).FullName,
                    Event = await ReadEventAsync(parsed.GetValue(@event), scope.Terminal, cancellation),
                    Connections = Overrides(parsed.GetValue(connection)),
                    WaitLimit = TimeSpan.FromSeconds(parsed.GetValue(wait)),
                    Progress = printer.Note,
                },
                cancellation);
            if (printer.Problems(outcome.Problems))
            {
                return ExitCode.Problems;
            }

            if (outcome.Job is not { } job)
            {
                printer.Note(outcome.NoEvent!);
                return ExitCode.Failed;
            }

            await new JobPrinter(host.History, printer).PrintAsync(job, full: false, cancellation);
            return job.State == JobState.Succeeded ? ExitCode.Done : ExitCode.Failed;
        });
        return ExampleHelp.Give(
            command,
            "emulator run recipes/trackvia/schedule-work-order.recipe.yaml --event recipes/trackvia/work-order.event.json",
            "emulator run recipes/trackvia/schedule-work-order.recipe.yaml --connection \"TrackVia=TrackVia sandbox\"");
    }

    private static async Task<Value?> ReadEventAsync(string? file, Terminal terminal, CancellationToken cancellation)
    {
        if (file is null)
        {
            return null;
        }

        try
        {
            var text = file == "-" ? await terminal.In.ReadToEndAsync(cancellation) : await File.ReadAllTextAsync(file, cancellation);
            return PlainJson.Read(text) is RecordValue record
                ? record
                : throw new InputException($"{file}: an event is one JSON object, such as {{ \"id\": 17 }}");
        }
        catch (JsonException broken)
        {
            throw new InputException($"{file}:{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}: not JSON: {broken.Message}");
        }
        catch (IOException missing)
        {
            throw new InputException($"--event: {missing.Message}");
        }
    }

    private static Dictionary<string, string> Overrides(string[]? written)
    {
        var overrides = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in written ?? [])
        {
            var parts = pair.Split('=', 2);
            if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0)
            {
                throw new UsageException($"--connection needs REFERENCE=NAME, not '{pair}'");
            }

            overrides[parts[0]] = parts[1];
        }

        return overrides;
    }
}
