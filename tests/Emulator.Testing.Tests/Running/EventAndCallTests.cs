using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Running;

/// <summary>What comes before a job, the trigger's condition, and what a job begins: jobs of other recipes.</summary>
public sealed class EventAndCallTests
{
    private const string Caller = """
        name: Caller
        trigger:
          as: order
          provider: shop
          name: new_order
          filter: { all: [ { left: "#{_('order.total')}", is: greater_than, right: 100 } ] }
        steps:
          - as: each
            foreach: "=_('order.items')"
            steps:
              - { as: half, provider: workato_recipe_function, name: call_recipe, input: { flow_id: Half, parameters: { n: "=_('each.n')" } } }

        """;

    private const string Half = """
        name: Half
        trigger: { as: f, provider: workato_recipe_function, name: execute, input: { parameters_schema_json: '[{"name":"n","type":"integer"}]', result_schema_json: '[{"name":"half","type":"integer"}]' } }
        steps:
          - { as: asked, provider: shop, name: halve, input: { n: "=_('f.parameters.n')" } }
          - { as: answer, provider: workato_recipe_function, name: return_result, input: { result: { half: "=_('asked.half')" } } }

        """;

    private const string Given = """
        event: { total: 200, items: [ { n: 4 }, { n: 6 } ] }
        stubs: { half.recipe.yaml: { asked: { output: { half: "=_('input.n') / 2" } } } }

        """;

    [Test]
    public async Task An_event_that_the_trigger_drops_has_no_job() =>
        Assert.That(await RunAsync("event: { total: 20 }\nexpect: { status: no job, steps: { half: not called } }"), Is.EqualTo("Passed"));

    [Test]
    public async Task An_event_that_is_dropped_unexpectedly_fails_the_case() => Assert.That(
        await RunAsync("event: { total: 20 }\nexpect: { steps: { half: not called } }"),
        Is.EqualTo("Failed\nstatus: the trigger's condition drops the event; where that is meant: expect: { status: no job }"));

    [Test]
    public async Task An_event_that_is_taken_unexpectedly_fails_the_case() => Assert.That(
        await RunAsync("event: { total: 200 }\nexpect: { status: no job }"),
        Is.EqualTo("Failed\nstatus: the trigger's condition takes the event"));

    [Test]
    public async Task An_event_that_the_condition_cannot_compare_is_told() => Assert.That(
        await RunAsync("event: { total: many }\nexpect: { status: no job }"), Does.StartWith("Failed\nstatus: Error calculating the condition"));

    [Test]
    public async Task A_made_up_event_passes_by_the_condition() =>
        Assert.That(await RunAsync("unstubbed: made_up"), Does.Not.Contain("condition drops"));

    [Test]
    public async Task A_called_recipe_is_looked_at_as_a_job_of_its_own() => Assert.That(
        await RunAsync(Given + """
            expect:
              steps: { half: { outputs: [ { result: { half: 2 } }, { result: { half: 3 } } ] } }
              recipes:
                half.recipe.yaml:
                  calls: 2
                  parameters: { n: 6 }
                  all_parameters: [ { n: 4 }, { n: 6 } ]
                  status: succeeded
                  steps: { asked: { calls: 1, input: { n: 6 } } }
            """),
        Is.EqualTo("Passed"));

    [TestCase("half.recipe.yaml: 3", "recipes.half.recipe.yaml: -called 3 times +called 2 times")]
    [TestCase("half.recipe.yaml: not called", "recipes.half.recipe.yaml: -not called +called 2 times")]
    [TestCase("half.yaml: called", "recipes.half.yaml: called were: half.recipe.yaml")]
    [TestCase("half.recipe.yaml: { parameters: { n: 7 } }", "recipes.half.recipe.yaml.parameters.n: -7 +6")]
    [TestCase("half.recipe.yaml: { steps: { asked: { input: { n: 8 } } } }", "recipes.half.recipe.yaml.steps.asked.input.n: -8 +6")]
    public async Task What_differs_in_a_called_recipe_is_told(string expected, string difference) =>
        Assert.That(await RunAsync($"{Given}expect: {{ recipes: {{ {expected} }} }}"), Is.EqualTo("Failed\n" + difference));

    [Test]
    public async Task A_call_that_is_stubbed_runs_nothing() => Assert.That(
        await RunAsync("event: { total: 200, items: [ { n: 4 } ] }\nstubs: { half: { output: { result: { half: 2 } } } }\nexpect: { steps: { half: 1 }, recipes: { half.recipe.yaml: not called } }"),
        Is.EqualTo("Passed"));

    [Test]
    public void A_wrong_word_about_a_called_recipe_is_a_mistake()
    {
        using var suite = Suite("expect: { recipes: { half.recipe.yaml: { parametres: {} }, other.recipe.yaml: caled } }");

        var problems = suite.Plan().Problems;

        Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(new[] { "T002", "T003" }));
        Assert.That(problems.Select(problem => problem.Hint), Has.All.Contains("did you mean"));
    }

    private static async Task<string> RunAsync(string test)
    {
        using var suite = Suite(test);
        return await suite.OneAsync();
    }

    private static Suite Suite(string test) => new Suite()
        .Write("recipes/half.recipe.yaml", Half).Write("recipes/caller.recipe.yaml", Caller).Write("recipes/caller.test.yaml", test);
}
