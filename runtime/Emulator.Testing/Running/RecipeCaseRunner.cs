using Emulator.Connections;
using Emulator.Connections.Files;
using Emulator.Formulas;
using Emulator.Jobs;
using Emulator.Jobs.Journal;
using Emulator.Jobs.Linking;
using Emulator.Jobs.Triggers;
using Emulator.Testing.Data;
using Emulator.Testing.Expectations;
using Emulator.Testing.Matching;
using Emulator.Testing.Stubs;
using Emulator.Testing.Wire;
using Emulator.Values;
using Emulator.Values.Secrets;

namespace Emulator.Testing.Running;

/// <summary>Runs one case of a recipe: a job in a world of its own, and what is expected of it.</summary>
internal sealed class RecipeCaseRunner(TestCase test, CaseSurroundings around)
{
    private readonly CaseClock _clock = new(test.Given.Now);
    private readonly SecretMask _mask = new();
    private readonly ListJobHistory _history = new();
    private readonly Random _random = new(around.Seed ^ StableHash(test.Name));
    private CasePills _pills = null!;
    private Value _result = Value.Null;

    /// <summary>The history of the case, for who wants to know which steps its jobs ran.</summary>
    public IJobHistory History => _history;

    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public async Task<(IReadOnlyList<Difference> Differences, Job? Job)> RunAsync(LinkedRecipe recipe, CancellationToken cancellation)
    {
        around.Clock(_clock);
        var surroundings = new Lazy<FormulaSurroundings>(() =>
            FormulaSurroundings.Of(_clock, around.Zone, Fill, around.Tables));
        _pills = new CasePills(surroundings, Properties(), _ => Value.Null).With("row", test.Row);
        using var tape = around.Tape.Cassette is { } cassette ? new CaseTape(cassette, _mask, test.Place) : null;
        using var wire = new CaseWire(test.Exchanges, test.Place, () => _pills, around.Outside, ServerOf, tape);
        using var sender = new HttpMessageInvoker(wire, disposeHandler: false);
        var stubs = new StubBook(test, around.Catalog, () => _pills, wire.Begin);
        try
        {
            var trigger = EventOf(recipe);
            _pills = _pills.With("event", trigger.Data);
            var world = Surroundings(sender, tape);
            if (CaseEvent.Check(test, recipe, trigger, Properties(), world) is { } dropped)
            {
                return (dropped, null);
            }

            var job = await RunJobAsync(recipe, trigger, stubs, world, cancellation);
            var facts = await new FactReading(_history, _mask, stubs.Recipes).OfAsync(recipe.Recipe, job, _result, wire.Sent, cancellation);
            var pills = _pills.With(facts.OutputOf);
            var differences = new ExpectationCheck(test.Expected, test.Place, facts, pills).Run();
            await new ServerCheck(test.Expected.Servers, around.Servers, pills).AddAsync(differences, cancellation);
            return (new CaseTelling(_mask).Of([.. stubs.Refusals, .. wire.Refusals], differences), job);
        }
        catch (FormulaException wrong)
        {
            return ([new Difference("test", null, null, test.Place) { Note = $"a formula of the test cannot be calculated: {wrong.Message}" }], null);
        }
    }

    private JobSurroundings Surroundings(HttpMessageInvoker sender, CaseTape? tape)
    {
        var connections = new ConnectionSurroundings
        {
            Wire = sender,
            Time = _clock,
            Mask = _mask,
            Environment = around.Environment,
            Random = _random,
            SecretOf = SecretOf,
            StandIns = tape is null ? null : tape.Acquired,
        };
        return new JobSurroundings
        {
            History = _history,
            Connections = around.Connections(connections),
            Time = _clock,
            Random = _random,
            Mask = _mask,
            Zone = around.Zone,
            Functions = around.Functions,
            Tables = around.Tables,
            Offline = around.Offline,
        };
    }

    private async Task<Job> RunJobAsync(
        LinkedRecipe recipe, TriggerEvent trigger, StubBook stubs, JobSurroundings world, CancellationToken cancellation)
    {
        var runner = new JobRunner(world);
        var options = new JobOptions
        {
            IsTestCase = true,
            Properties = Properties(),
            Limits = around.Limits with { RepeatRounds = Math.Min(around.Limits.RepeatRounds, JobLimits.Vendor.RepeatRounds) },
            Connections = test.Given.Connections,
            Answers = (called, step, _) => stubs.Find(called, step),
            Waits = _clock.Pass,
            Returned = result => _result = result,
        };
        var job = await runner.RunAsync(recipe, trigger, options, cancellation);
        await runner.BegunJobsEndedAsync();
        return job;
    }

    private TriggerEvent EventOf(LinkedRecipe recipe)
    {
        if (test.Given.Event is not { } data)
        {
            return recipe.MadeUpEvent(_clock);
        }

        return data.Evaluate(_pills) is RecordValue given
            ? TriggerEvent.Given(given)
            : throw new FormulaException("an event is a record", "event", data.Place);
    }

    // A test needs no credentials; where something is let out it needs the real ones.
    private Secret? SecretOf(ConnectionFile file, string secret)
    {
        if (test.Given.Secrets.GetValueOrDefault(file.Name)?.GetValueOrDefault(secret) is { } given)
        {
            return new Secret(given);
        }

        if (around.Tape.Cassette is not null)
        {
            // As the recording has it: none is looked for.
            return null;
        }

        var known = around.Servers.Values.Select(server => server.Secret(file.Authentication, file.Fields, secret)).FirstOrDefault(text => text is not null);
        return known is not null ? new Secret(known) : test.LetsOut ? null : new Secret($"test-{secret}");
    }

    private IReadOnlyDictionary<string, string> Properties() => around.Properties.Concat(test.Given.Properties)
        .GroupBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Last().Value);

    private void Fill(Span<byte> bytes)
    {
        lock (_random)
        {
            _random.NextBytes(bytes);
        }
    }

    private Uri? ServerOf(Uri address) => around.Servers.Count == 0 ? null : around.Servers.Values.First().Address;

    // The framework's own hash of a text differs from run to run.
    private static int StableHash(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}
