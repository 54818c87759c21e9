using Emulator.Hosting.Running;
using Emulator.Jobs.Journal;
using Emulator.Recipes.Export;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Fidelity;

/// <summary>Runs cases, each as a job of its own in a workspace that is thrown away.</summary>
public sealed class FidelityRun : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fidelity-").FullName;
    private FidelityWorkspace? _shared;

    public async ValueTask DisposeAsync()
    {
        if (_shared is not null)
        {
            await _shared.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Runs the case.</summary>
    /// <param name="given">The case.</param>
    /// <param name="isExport">True to run the recipe in the platform's own form; a case written in it runs so in any way.</param>
    /// <param name="cancellation">Ends the job.</param>
    public async Task<FidelityOutcome> RunAsync(FidelityCase given, bool isExport, CancellationToken cancellation)
    {
        if (!given.Surroundings.IsOwn)
        {
            _shared ??= await FidelityWorkspace.OpenAsync(Path.Combine(_folder, "shared"), new FidelitySurroundings(), cancellation);
            return await RunAsync(_shared, given, isExport, cancellation);
        }

        await using var own = await FidelityWorkspace.OpenAsync(
            Path.Combine(_folder, $"{given.Area}-{given.Name}"), given.Surroundings, cancellation);
        return await RunAsync(own, given, isExport, cancellation);
    }

    private static async Task<FidelityOutcome> RunAsync(
        FidelityWorkspace workspace, FidelityCase given, bool isExport, CancellationToken cancellation)
    {
        var isJson = isExport || given.Recipe is null;
        var path = Path.Combine(workspace.Folder, "recipes", given.Area, given.Name + (isJson ? ".recipe.json" : ".recipe.yaml"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var problems = new List<Problem>();
        var text = !isJson ? given.Recipe : given.Export ?? RecipeExport.Write(path, given.Recipe!, null, problems);
        if (text is null)
        {
            return new FidelityOutcome(given, given.Expected.State == "refused" ? null : $"it cannot be exported: {problems[0]}");
        }

        await File.WriteAllTextAsync(path, text, cancellation);
        var order = new RunOrder { RecipePath = path, Event = given.Event, Properties = given.Surroundings.Properties };
        for (var before = 0; before < given.JobsBefore; before++)
        {
            await workspace.Host.Runs.RunAsync(order, cancellation);
        }

        var outcome = await workspace.Host.Runs.RunAsync(order, cancellation);
        var steps = new List<StepRecord>();
        if (outcome.Job is { } job)
        {
            await foreach (var step in workspace.Host.History.StepsAsync(job.Id, cancellation))
            {
                steps.Add(step);
            }
        }

        return new FidelityOutcome(given, FidelityCheck.Difference(given.Expected, outcome, steps));
    }
}
