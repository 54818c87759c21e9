using Emulator.Hosting.Replay;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests;

/// <summary>Stored jobs run again on a recipe that was changed meanwhile, while the service that they asked is gone.</summary>
public sealed class JobReplayTests
{
    private const string Shop =
        """
        export default {
          title: 'Shop',
          actions: {
            price: { execute: (connection, input) => { if (input.item == 'gone') error('no such item'); return { price: 10 * Number(input.number), of: input.item }; } },
            order: { execute: (connection, input) => ({ id: 'O-' + input.item }) },
          },
          triggers: { sale: { poll: (connection, input, closure) => ({ events: [{ id: 1, item: 'nut', number: 3, items: [] }], next_poll: closure }), dedup: (event) => event.id } },
        };
        """;

    private const string Closed =
        """
        export default {
          title: 'Shop',
          actions: { price: { execute: () => error('asked') }, order: { execute: () => error('asked') } },
          triggers: { sale: { poll: () => error('asked'), dedup: (event) => event.id } },
        };
        """;

    private const string Plain =
        """
        name: Sale
        trigger: { as: sale, provider: shop, name: sale }
        steps:
          - { as: price, provider: shop, name: price, input: { item: "#{_('sale.item')}", number: "=_('sale.number')", at: "=now.strftime('%Y-%m-%dT%H:%M:%S')" } }
          - if: { all: [ { left: "=_('price.price')", is: greater_than, right: "20" } ] }
            steps:
              - { as: order, provider: shop, name: order, input: { item: "#{_('price.of')}" } }

        """;

    private const string Loop =
        """
        name: Sale
        trigger: { as: sale, provider: shop, name: sale }
        steps:
          - as: each
            foreach: "=_('sale.items')"
            steps:
              - { as: price, provider: shop, name: price, input: { item: "#{_('each.item')}", number: "2" } }

        """;

    private const string Watched =
        """
        name: Sale
        trigger: { as: sale, provider: shop, name: sale }
        steps:
          - try:
              - { as: price, provider: shop, name: price, input: { item: "#{_('sale.item')}", number: "1" } }
            catch:
              as: failed
              steps:
                - { as: order, provider: shop, name: order, input: { item: "#{_('failed.message')}" } }

        """;

    private const string Items = """{ "items": [ { "item": "a" }, { "item": "b" }, { "item": "c" } ] }""";

    [Test]
    public async Task A_recipe_that_has_not_changed_does_the_same_and_asks_nobody() =>
        Assert.That(await DiffersAsync(Plain, Plain), Is.Empty);

    [Test]
    public async Task A_formula_that_was_changed_shows_in_the_step_s_input() => Assert.That(
        await DiffersAsync(Plain, Plain.Replace("#{_('sale.item')}", "#{_('sale.item')}s", StringComparison.Ordinal)),
        Is.EqualTo(new[] { "~ price input.item \"nut\" \"nuts\"" }));

    [Test]
    public async Task A_step_that_was_taken_out_does_not_run_any_more() => Assert.That(
        await DiffersAsync(Plain, string.Join('\n', Plain.Split('\n').Take(4))),
        Is.EqualTo(new[] { "- #2", "- order" }));

    [Test]
    public async Task A_step_that_was_put_in_has_no_answer_and_is_made_up() => Assert.That(
        await DiffersAsync(Plain, Plain + "  - { as: more, provider: shop, name: order, input: { item: x } }\n"),
        Is.EqualTo(new[] { "+ more made up" }));

    [Test]
    public async Task A_condition_that_goes_the_other_way_is_told_with_the_steps_behind_it() => Assert.That(
        await DiffersAsync(Plain, Plain.Replace("\"20\"", "\"50\"", StringComparison.Ordinal)),
        Is.EqualTo(new[] { "~ #2 holds true false", "- order" }));

    [Test]
    public async Task A_loop_is_answered_round_by_round() => Assert.That(await DiffersAsync(Loop, Loop, Items), Is.Empty);

    [Test]
    public async Task A_loop_over_fewer_items_gets_the_answers_of_the_items_that_are_left()
    {
        var differs = await DiffersAsync(Loop, Loop.Replace("_('sale.items')", "_('sale.items').drop(1)", StringComparison.Ordinal), Items);

        Assert.That(differs, Is.EqualTo(new[]
        {
            "~ price [0] input.item \"a\" \"b\"", "~ price [0] output.of \"a\" \"b\"",
            "~ price [1] input.item \"b\" \"c\"", "~ price [1] output.of \"b\" \"c\"",
            "- price [2]",
        }));
    }

    [Test]
    public async Task A_step_that_failed_fails_again_and_its_error_is_handled_as_it_is_now()
    {
        const string gone = """{ "item": "gone" }""";

        Assert.That(await DiffersAsync(Watched, Watched, gone), Is.Empty);
        Assert.That(
            await DiffersAsync(Watched, Watched.Replace("#{_('failed.message')}", "failed", StringComparison.Ordinal), gone),
            Is.EqualTo(new[] { "~ order input.item \"no such item\" \"failed\"" }));
    }

    [Test]
    public async Task The_job_s_own_end_is_compared_too() => Assert.That(
        await DiffersAsync(Plain, Plain + "  - stop: { with_error: true, reason: no more }\n"),
        Is.EqualTo(new[] { "status \"succeeded\" \"failed\"", "error null \"no more\"" }));

    [Test]
    public async Task An_event_that_the_trigger_s_condition_drops_now_is_told()
    {
        var filtered = Plain.Replace("name: sale }", "name: sale, filter: { all: [ { left: \"#{_('sale.item')}\", is: equals_to, right: bolt } ] } }", StringComparison.Ordinal);

        Assert.That(await DiffersAsync(Plain, filtered, null), Is.EqualTo(new[] { "trigger condition \"takes the event\" \"drops the event\"" }));
        Assert.That(await DiffersAsync(Plain, filtered), Is.Empty, "an event that a person gave has passed no condition");
    }

    [Test]
    public async Task Many_jobs_of_a_recipe_can_be_run_on_another_one()
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/shop.js", Shop);
        var path = folder.Write("recipes/sale.recipe.yaml", Plain);
        var other = folder.Write("recipes/other.recipe.yaml", Plain.Replace("\"20\"", "\"50\"", StringComparison.Ordinal));
        await using var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });
        var differing = new List<bool>();
        foreach (var number in new[] { 1, 4, 9 })
        {
            var job = await RunAsync(host, path, $$"""{ "item": "nut", "number": {{number}} }""");
            differing.Add(!(await host.Replays.ReplayAsync(job, other, CancellationToken.None)).IsAlike);
        }

        Assert.That(differing, Is.EqualTo(new[] { false, true, false }));
    }

    private static async Task<IReadOnlyList<string>> DiffersAsync(
        string then, string now, string? @event = """{ "item": "nut", "number": 3 }""")
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/shop.js", Shop);
        var path = folder.Write("recipes/sale.recipe.yaml", then);
        Job job;
        await using (var host = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) }))
        {
            job = await RunAsync(host, path, @event);
        }

        folder.Write("connectors/shop.js", Closed);
        folder.Write("recipes/sale.recipe.yaml", now);
        await using var later = EmulatorHost.Build(new EmulatorOptions { Workspace = new Workspace(folder.Path) });
        var outcome = await later.Replays.ReplayAsync(job, null, CancellationToken.None);
        Assert.That(outcome.Again, Is.Not.Null, string.Join('\n', outcome.Problems));
        Assert.That(outcome.IsAlike, Is.EqualTo(!Told(outcome).Any()));
        return [.. Told(outcome)];
    }

    private static async Task<Job> RunAsync(EmulatorHost host, string path, string? @event)
    {
        var given = @event is null ? null : PlainJson.Read(@event);
        var outcome = await host.Runs.RunAsync(new RunOrder { RecipePath = path, Event = given }, CancellationToken.None);
        return outcome.Job ?? throw new InvalidOperationException($"{outcome.NoEvent}{string.Join('\n', outcome.Problems)}");
    }

    private static IEnumerable<string> Told(ReplayOutcome outcome) =>
        outcome.Differences.Select(Told).Concat(outcome.Steps.Where(step => !step.IsAlike).SelectMany(Told));

    private static IEnumerable<string> Told(ReplayedStep step)
    {
        var rounds = step.Shown.Rounds.Length == 0 ? string.Empty : $" [{step.Shown.Rounds}]";
        var name = $"{(step.Before is null ? '+' : step.After is null ? '-' : '~')} {step.Shown.As}{rounds}";
        return step.Differences.Count == 0
            ? [step.IsMadeUp ? $"{name} made up" : name]
            : step.Differences.Select(difference => $"{name} {Told(difference)}");
    }

    private static string Told(ReplayDifference difference) =>
        $"{difference.Path} {PlainJson.Write(difference.Before)} {PlainJson.Write(difference.After)}";
}
