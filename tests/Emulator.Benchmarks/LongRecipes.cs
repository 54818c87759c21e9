using System.Diagnostics;
using System.Text;
using Emulator.Hosting;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Values;

namespace Emulator.Benchmarks;

/// <summary>One job of many steps, in this process: how long a step takes, and whether memory grows with their number.</summary>
internal static class LongRecipes
{
    public static async Task MeasureAsync(Place place)
    {
        await RunAsync(place, "1,000 records created, a step each", 1_000);
        await RunAsync(place, "10,000 records created, a step each", 10_000);
    }

    private static async Task RunAsync(Place place, string name, int steps)
    {
        var recipe = Path.Combine(place.Folder, "recipes", $"long-{steps}.recipe.yaml");
        await File.WriteAllTextAsync(recipe, Recipe(steps));
        await using var host = EmulatorHost.Build(new EmulatorOptions
        {
            Workspace = new Workspace(place.Folder),
            ConnectorFolders = [Path.Combine(AppContext.BaseDirectory, "connectors")],
            HttpVia = place.Service,
            Environment = variable => Place.Secrets.GetValueOrDefault(variable),
        });

        // The heap after a tenth of the steps and at the last one; the local TrackVia's records live in it too.
        long early = 0;
        long late = 0;
        var watch = Stopwatch.StartNew();
        var outcome = await host.Runs.RunAsync(
            new RunOrder
            {
                RecipePath = recipe,
                Event = RecordValue.Of(("id", 17)),
                Journalled = step =>
                {
                    if (step.Number == steps / 10)
                    {
                        early = GC.GetTotalMemory(forceFullCollection: true);
                    }
                    else if (step.Number == steps)
                    {
                        late = GC.GetTotalMemory(forceFullCollection: true);
                    }
                },
            },
            CancellationToken.None);
        if (outcome.Job?.State != JobState.Succeeded)
        {
            throw new InvalidOperationException($"{name}: {outcome.Job?.Failure?.Message ?? string.Join('\n', outcome.Problems)}");
        }

        Console.WriteLine(
            $"{name,-45} {watch.Elapsed.TotalSeconds:0.0} s, {watch.Elapsed.TotalMilliseconds / steps:0.00} ms a step;"
            + $" heap {early / 1048576.0:0.0} MiB after a tenth, {late / 1048576.0:0.0} MiB at the end"
            + $" ({(late - early) / (0.9 * steps):0} bytes a step, the server's new record included)");
    }

    private static string Recipe(int steps)
    {
        var text = new StringBuilder(
            """
            name: Long
            connections: { trackvia: TrackVia }
            trigger: { as: order, provider: trackvia, name: new_record, input: { view_id: 3102 } }
            steps:

            """);
        for (var step = 0; step < steps; step++)
        {
            text.Append(null, $"  - {{ provider: trackvia, name: create_record, input: {{ view_id: 3101, data: {{ f_31101: \"Benchmark {steps} {step}\", f_31107: \"Order #{{_('order.id')}}\" }} }} }}\n");
        }

        return text.ToString();
    }
}
