using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Running;

public sealed class RecipeCaseTests
{
    private const string Recipe = """
        name: Orders
        trigger: { as: order, provider: shop, name: new_order }
        steps:
          - { as: details, provider: shop, name: get_order, input: { id: "#{_('order.id')}" } }
          - if: { all: [ { left: "#{_('details.priority')}", is: equals_to, right: High } ] }
            steps:
              - { as: ack, provider: shop, name: acknowledge, input: { id: "#{_('order.id')}", at: "=now.to_s" } }
          - { as: pause, provider: clock, name: pause, input: { interval: 259200 } }
          - { as: later, provider: logger, name: log_message, input: { message: "=now.strftime('%F %T')" } }
          - { as: say, provider: logger, name: log_message, input: { message: "done #{_('details.title')}" } }

        """;

    [Test]
    public async Task Stubs_answer_steps_and_expectations_hold() => Assert.That(
        await Run("""
            event: { id: 3 }
            stubs:
              details: { output: { priority: High, title: Pump } }
              ack: { output: { id: "=_('input.id')" } }
            expect:
              status: succeeded
              steps:
                ack: { calls: 1, input: { id: 3 }, output: { id: 3 } }
                say: { input: { message: done Pump } }
              order: [ details, ack, say ]
            """),
        Is.EqualTo("Passed"));

    [Test]
    public async Task A_difference_names_its_path_the_test_and_the_step()
    {
        using var suite = Suite("""
            event: { id: 3 }
            stubs: { details: { output: { priority: Low } } }
            expect:
              steps: { ack: called, say: { input: { message: done } } }
            """);

        var result = (await suite.RunAsync()).Single();

        Assert.That(Support.Suite.Lines(result), Is.EqualTo(new[]
        {
            "steps.ack: -called +not called",
            "steps.say.input.message: -\"done\" +\"done \"",
        }));
        Assert.That(result.Differences[1].Place.ToString(), Does.EndWith("orders.test.yaml:4:50"));
        Assert.That(result.Differences[1].Step!.ToString(), Does.EndWith("orders.recipe.yaml:10:5"));
    }

    [Test]
    public async Task A_step_that_would_leave_the_machine_fails_the_test_even_where_its_error_is_handled() => Assert.That(
        await Run("event: { id: 3 }\nexpect: { status: failed }"),
        Does.StartWith("Failed\nsteps.details: step 1 (shop get_order) is served by no connector here and has no stub; add stubs: { details: { output: … } }"));

    [Test]
    public async Task A_sequence_answers_call_by_call_and_no_more() => Assert.That(
        await Run("""
            event: { id: 3 }
            stubs: { details: [ { error: gone, status: 404 } ] }
            expect: { error: { message: gone, type: Not found, status: 404, step: 1 }, steps: { details: { error: gone }, say: not called } }
            """),
        Is.EqualTo("Passed"));

    [Test]
    public async Task A_failed_job_passes_where_each_failed_step_has_its_negative_check()
    {
        Assert.That(
            await Run("event: { id: 3 }\nstubs: { details: { error: gone } }\nexpect: { steps: { details: { error: gone } } }"),
            Is.EqualTo("Passed"));
        Assert.That(
            await Run("event: { id: 3 }\nstubs: { details: { error: gone } }"),
            Is.EqualTo("Failed\nstatus: Connector error: gone"));
    }

    [Test]
    public async Task The_clock_stands_still_and_a_wait_of_three_days_moves_it_on() => Assert.That(
        await Run("""
            event: { id: 3 }
            now: 2026-11-27T09:00:00Z
            stubs: { details: { output: { priority: High } }, ack: { output: {} } }
            expect:
              steps:
                ack: { input: { at: { $starts_with: "2026-11-27" } } }
                later: { input: { message: "2026-11-30 09:00:00" } }
            """),
        Is.EqualTo("Passed"));

    [Test]
    public async Task A_case_runs_once_for_each_row()
    {
        using var suite = Suite("""
            name: "priority #{_('row.priority')}"
            event: { id: 3 }
            rows: [ { priority: High, calls: 1 }, { priority: Low, calls: 0 } ]
            stubs: { details: { output: { priority: "#{_('row.priority')}" } }, ack: { output: {} } }
            expect: { steps: { details: { output: { priority: "=_('row.priority')" } } } }
            """);

        var results = await suite.RunAsync();

        Assert.That(results.Select(result => $"{result.Name} {result.Verdict}"), Is.EqualTo(new[] { "priority High Passed", "priority Low Passed" }));
    }

    [Test]
    public async Task A_stub_for_a_step_that_is_not_there_is_a_problem_of_the_test() => Assert.That(
        await Run("event: { id: 3 }\nstubs: { detials: { output: {} } }"),
        Is.EqualTo("Broken\nT006 the stub is about \"detials\", which is no step of the recipe"));

    [Test]
    public async Task The_same_seed_gives_the_same_job_whatever_runs_beside_it()
    {
        using var suite = Suite("event: { id: 3 }\nstubs: { details: { output: {} } }");

        var first = (await suite.RunAsync()).Single().JobId;
        var second = (await suite.RunAsync()).Single().JobId;

        Assert.That(second, Is.Not.Null.And.EqualTo(first));
    }

    private static async Task<string> Run(string test)
    {
        using var suite = Suite(test);
        return await suite.OneAsync();
    }

    private static Suite Suite(string test) =>
        new Suite().Write("recipes/orders.recipe.yaml", Recipe).Write("recipes/orders.test.yaml", test);
}
