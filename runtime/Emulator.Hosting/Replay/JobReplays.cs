using Emulator.Formulas;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Replay;
using Emulator.Jobs.Steps;
using Emulator.Jobs.Stubs;
using Emulator.Jobs.Triggers;
using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Replay;

/// <summary>
/// Runs stored jobs again on the recipe as it is now. Every step that would reach outside is answered from the journal, nothing
/// is sent and nothing is written; what comes of it is laid beside what was.
/// </summary>
public sealed class JobReplays
{
    // Stubs are chosen so that connectors and connections that are not here keep nothing from running: nobody is asked.
    private static readonly JobOrder Order = new() { Stubs = StubChoice.External };

    private readonly Workspace _workspace;
    private readonly RunnableRecipes _recipes;
    private readonly JobSurroundings _surroundings;
    private readonly OutsideSteps _outside;
    private readonly Dictionary<string, (LinkedRecipe? Recipe, IReadOnlyList<Problem> Problems)> _read = new(StringComparer.Ordinal);

    internal JobReplays(Workspace workspace, RunnableRecipes recipes, ConnectorCatalog catalog, JobSurroundings surroundings)
    {
        _workspace = workspace;
        _recipes = recipes;
        _outside = new OutsideSteps(catalog);
        _surroundings = surroundings with { Offline = new OfflineSchemas(surroundings.Zone) };
    }

    /// <param name="stored">A job that has ended.</param>
    /// <param name="recipePath">Another recipe than the job's own, absolute; null for its own.</param>
    /// <param name="cancellation">Ends the run.</param>
    public async Task<ReplayOutcome> ReplayAsync(Job stored, string? recipePath, CancellationToken cancellation)
    {
        var (recipe, problems) = Read(recipePath ?? Path.GetFullPath(stored.RecipeId, _workspace.Root));
        if (recipe is null)
        {
            return new ReplayOutcome(stored, problems, null, []);
        }

        var before = await _surroundings.History.StepsAsync(stored.Id, cancellation).ToListAsync(cancellation);
        var clock = new ReplayClock(stored.CreatedAt);
        var answers = new JournalAnswers(before, _outside.Contains, clock.MoveTo);
        var memory = new ListJobHistory();
        var surroundings = _surroundings with { History = memory, Time = clock };
        var options = Options(stored, await CallerAsync(stored, cancellation), answers, clock);
        var again = await new JobRunner(surroundings).RunAsync(recipe, answers.Event, options, cancellation);
        var after = await memory.StepsAsync(again.Id, cancellation).ToListAsync(cancellation);
        var values = new ValueDifferences(stored.CreatedAt, stored.CompletedAt ?? stored.CreatedAt);
        return new ReplayOutcome(stored, problems, again, new StepComparison(values, answers).Of(before, after))
        {
            Differences =
            [
                .. values.Between("trigger condition", "takes the event", Condition(recipe, before[0], options, surroundings)),
                .. values.Between("status", Word(stored), Word(again)),
                .. values.Between("error", Message(stored), Message(again)),
                .. values.Between("report", stored.Report, again.Report),
            ],
        };
    }

    private (LinkedRecipe? Recipe, IReadOnlyList<Problem> Problems) Read(string path) =>
        _read.TryGetValue(path, out var read) ? read : _read[path] = _recipes.Find(path, Order);

    private async Task<Job?> CallerAsync(Job stored, CancellationToken cancellation) =>
        stored.CallingJobId is { } caller ? await _surroundings.History.FindAsync(caller, cancellation) : null;

    // The job's facts are those of the stored one, so that pills of them give the same.
    private JobOptions Options(Job stored, Job? caller, JournalAnswers answers, ReplayClock clock) => Order.Options(_recipes.Settings) with
    {
        Stubs = StubChoice.None,
        Answers = answers.Find,
        AnswersAsSeen = true,
        JobId = stored.Id,
        MasterJobId = stored.MasterJobId,
        RepeatCount = stored.RepeatCount,
        IsTest = stored.IsTest,
        Caller = caller,
        Waits = clock.Pass,
        Started = _ => clock.MoveTo(stored.StartedAt ?? stored.CreatedAt),
    };

    // Only an event that the trigger gave has passed the condition then: it has the trigger's input in its record.
    private static Value Condition(LinkedRecipe recipe, StepRecord trigger, JobOptions options, JobSurroundings surroundings)
    {
        try
        {
            return trigger.Input.IsNull || TriggerCondition.Takes(recipe, (RecordValue)trigger.Output, options.Properties, surroundings)
                ? "takes the event"
                : "drops the event";
        }
        catch (Exception failed) when (failed is FormulaException or StepException)
        {
            return failed.Message;
        }
    }

    private static Value Word(Job job) => job.State.ToString().ToLowerInvariant();

    private static Value Message(Job job) => job.Failure?.Message.Split('\n')[0] is { } text ? text : Value.Null;
}
