using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Recipes.Export;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Fidelity;

/// <summary>Runs cases, each as a job of its own in a workspace that is thrown away.</summary>
public sealed class FidelityRun : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fidelity-").FullName;
    private readonly EmulatorHost _host;

    public FidelityRun()
    {
        // The platform's limits and zone hold; waits are passed over.
        File.WriteAllText(Path.Combine(_folder, "emulator.yaml"), "profile: vendor\nwaits: none\n");
        _host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(_folder) });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Runs the case.</summary>
    /// <param name="given">The case.</param>
    /// <param name="isExport">True to run the recipe in the platform's own form.</param>
    /// <param name="cancellation">Ends the job.</param>
    public async Task<FidelityOutcome> RunAsync(FidelityCase given, bool isExport, CancellationToken cancellation)
    {
        var path = Path.Combine(_folder, "recipes", given.Area, given.Name + (isExport ? ".recipe.json" : ".recipe.yaml"));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var problems = new List<Problem>();
        var text = isExport ? RecipeExport.Write(path, given.Recipe, null, problems) : given.Recipe;
        if (text is null)
        {
            return new FidelityOutcome(given, $"it cannot be exported: {problems[0]}");
        }

        await File.WriteAllTextAsync(path, text, cancellation);
        var outcome = await _host.Runs.RunAsync(new RunOrder { RecipePath = path, Event = given.Event }, cancellation);
        if (outcome.Job is not { } job)
        {
            return new FidelityOutcome(given, given.State == "refused" ? null : $"it does not start: {outcome.Problems[0]}");
        }

        var steps = new List<StepRecord>();
        await foreach (var step in _host.History.StepsAsync(job.Id, cancellation))
        {
            steps.Add(step);
        }

        return new FidelityOutcome(given, Difference(given, job, steps));
    }

    private static string? Difference(FidelityCase given, Job job, List<StepRecord> steps)
    {
        var state = job.State.ToString().ToLowerInvariant();
        if (state != given.State)
        {
            return $"the job {state}{(job.Failure is null ? string.Empty : $" ({job.Failure.Message})")}, it should have {given.State}";
        }

        if (given.Error is { } error && job.Failure?.Message.Contains(error, StringComparison.Ordinal) != true)
        {
            return $"the error is \"{job.Failure?.Message}\", it should say \"{error}\"";
        }

        var trace = string.Join(' ', steps.Where(step => step.Number > 0).Select(step => step.Rounds.Length == 0 ? $"{step.Number}" : $"{step.Number}[{step.Rounds}]"));
        if (given.Trace is { } expected && trace != expected)
        {
            return $"the steps are {trace}, they should be {expected}";
        }

        return Data("output", given.Outputs, steps, step => step.Output)
            ?? Data("input", given.Inputs, steps, step => step.Input)
            ?? given.Report.Where(column => !job.Report[column.Key].Equals(column.Value))
                .Select(column => $"the column {column.Key} is {job.Report[column.Key]}, it should be {column.Value}").FirstOrDefault();
    }

    private static string? Data(string word, RecordValue expected, List<StepRecord> steps, Func<StepRecord, Value> dataOf)
    {
        foreach (var (alias, value) in expected)
        {
            var found = steps.LastOrDefault(step => step.As == alias) is { } step ? dataOf(step) : Value.Null;
            if (!Holds(value, found))
            {
                return $"the {word} of {alias} is {found}, it should be {value}";
            }
        }

        return null;
    }

    // A record holds when its named members do.
    private static bool Holds(Value expected, Value found) => (expected, found) switch
    {
        (RecordValue wanted, RecordValue record) => wanted.All(member => Holds(member.Value, record[member.Key])),
        (ListValue wanted, ListValue list) => wanted.Count == list.Count && wanted.Zip(list).All(pair => Holds(pair.First, pair.Second)),
        _ => expected.Equals(found),
    };
}
