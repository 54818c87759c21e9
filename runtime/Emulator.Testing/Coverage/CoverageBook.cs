using Emulator.Jobs.Journal;
using Emulator.Recipes;
using Emulator.Recipes.Steps;
using Emulator.Testing.Running;
using Emulator.Values;

namespace Emulator.Testing.Coverage;

/// <summary>Notes what jobs reached of their recipes. Thread-safe; it grows with recipes, not with jobs.</summary>
/// <param name="find">The recipe of a job, by the recipe's id.</param>
public sealed class CoverageBook(Func<string, Recipe?> find)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Page> _pages = new(StringComparer.Ordinal);

    /// <summary>Takes every job of a case.</summary>
    public async Task AddAsync(RanJobs ran)
    {
        foreach (var job in await ran.History.ListAsync(new JobQuery { Limit = int.MaxValue }, CancellationToken.None))
        {
            var recipe = job.RecipeId == ran.Recipe.File ? ran.Recipe : find(job.RecipeId);
            if (recipe is null)
            {
                continue;
            }

            var steps = new List<StepRecord>();
            await foreach (var step in ran.History.StepsAsync(job.Id))
            {
                steps.Add(step);
            }

            Add(recipe, steps);
        }
    }

    /// <summary>What was reached, by recipe file.</summary>
    public IReadOnlyList<RecipeCoverage> Read()
    {
        lock (_gate)
        {
            return
            [
                .. _pages.OrderBy(page => page.Key, StringComparer.Ordinal).Select(page => new RecipeCoverage(
                    page.Value.Recipe,
                    [.. CoverageItems.Of(page.Value.Recipe).Select(item => (item, page.Value.Reached.Contains((item.Number, item.Key))))],
                    new Dictionary<int, int>(page.Value.Counts))),
            ];
        }
    }

    private void Add(Recipe recipe, List<StepRecord> steps)
    {
        lock (_gate)
        {
            if (!_pages.TryGetValue(recipe.File, out var page))
            {
                _pages[recipe.File] = page = new Page(recipe);
            }

            foreach (var step in steps.Where(step => step.Number > 0 && step.Outcome != StepOutcome.Skipped))
            {
                page.Add(step);
            }
        }
    }

    private sealed class Page(Recipe recipe)
    {
        private readonly Dictionary<int, Step> _steps = recipe.AllSteps.ToDictionary(step => step.Number);
        private readonly Dictionary<int, TryStep> _watched = Watched(recipe);

        public Recipe Recipe => recipe;

        public HashSet<(int Number, string Key)> Reached { get; } = [];

        public Dictionary<int, int> Counts { get; } = [];

        public void Add(StepRecord record)
        {
            Counts[record.Number] = Counts.GetValueOrDefault(record.Number) + 1;
            Reached.Add((record.Number, "ran"));
            switch (_steps.GetValueOrDefault(record.Number))
            {
                case IfStep or ElseIfStep when record.Output is BooleanValue answer:
                    Reached.Add((record.Number, answer.Truth ? "holds" : "fails"));
                    break;
                case ForeachStep when record.Output["rounds"] is IntegerValue rounds:
                    Reached.Add((record.Number, rounds.Small switch { 0 => "zero", 1 => "one", _ => "many" }));
                    break;
                case WhileStep end when record.Output is BooleanValue again && LoopOf(end) is { } loop:
                    Reached.Add((loop.Number, again.Truth || LastRound(record) != "0" ? "many" : "one"));
                    break;
            }

            if (record.Failure is not null && _watched.TryGetValue(record.Number, out var watched))
            {
                Reached.Add((watched.Number, "caught"));
            }
        }

        private RepeatStep? LoopOf(WhileStep end) => _steps.Values.OfType<RepeatStep>().FirstOrDefault(loop => loop.While.Number == end.Number);

        private static string LastRound(StepRecord record) => record.Rounds.Split('.')[^1];

        // The innermost watched block around each step: recipes list outer blocks first.
        private static Dictionary<int, TryStep> Watched(Recipe recipe)
        {
            var watched = new Dictionary<int, TryStep>();
            foreach (var block in recipe.AllSteps.OfType<TryStep>())
            {
                foreach (var step in block.Steps.SelectMany(step => step.Nested.Prepend(step)))
                {
                    watched[step.Number] = block;
                }
            }

            return watched;
        }
    }
}
