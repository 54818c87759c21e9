using Emulator.Jobs.Linking;
using Emulator.Jobs.Tests.Support;
using Emulator.Recipes.Yaml;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Jobs.Tests.Linking;

public sealed class RecipeLinkerTests
{
    private JobBench _bench = null!;

    [SetUp]
    public void MakeBench() => _bench = new JobBench();

    [TearDown]
    public void RemoveBench() => _bench.Dispose();

    [Test]
    public void Every_unknown_name_is_told_at_once_with_its_place_and_the_nearest_name()
    {
        var reading = Link("""
            name: Orders
            connections: { shop: Shopp }
            trigger: { as: order, provider: shop, name: new_ordr }
            steps:
              - { as: one, provider: shap, name: echo }
              - { as: two, provider: shop, name: ecko, input: { a: "#{_('ordr.id')}", b: "#{_('two.id')}" } }
            """);

        Assert.That(reading.Recipe, Is.Null);
        Assert.That(reading.Problems.Select(problem => problem.ToString()), Is.EqualTo(new[]
        {
            "orders.recipe.yaml:2:22 L006 there is no connection \"Shopp\"; did you mean \"Shop\"?",
            "orders.recipe.yaml:3:45 L004 there is no trigger \"new_ordr\" in connector \"shop\"; did you mean \"new_order\"?",
            "orders.recipe.yaml:5:26 L001 there is no connector \"shap\"; did you mean \"shop\"? Otherwise stub its steps (--stub external), or add connectors/shap",
            "orders.recipe.yaml:6:38 L003 there is no action \"ecko\" in connector \"shop\"; did you mean \"echo\"?",
            "orders.recipe.yaml:6:56 L009 no step is called \"ordr\" in _('ordr.id'); did you mean \"order\"?",
            "orders.recipe.yaml:6:78 L010 \"two\" has not run when this step begins; known: one, order",
        }));
    }

    [Test]
    public void Names_beside_and_inside_a_step_that_is_not_run_yet_are_told_too_and_the_recipe_does_not_run()
    {
        var recipe = RecipeReader.Read("orders.recipe.yaml", """
            name: Orders
            connections: { shop: Shop }
            trigger: { as: order, provider: shop }
            steps:
              - if: { all: [] }
                steps: [ { as: one, provider: shop, name: ecko } ]
                else: [ { as: two, provider: shop, name: echo, input: { a: "#{_('on.id')}" } } ]
              - { as: three, provider: shap, name: echo, input: { a: "#{_('two.id')}" } }
            """).Recipe!;

        var reading = new RecipeLinker(_bench.Catalog, _bench.Book).Link(recipe, new Dictionary<string, string>());

        Assert.That(reading.Recipe, Is.Null);
        Assert.That(reading.Problems.Select(problem => $"{problem.Place.Line} {problem.Code}"), Is.EqualTo(new[] { "6 L003", "7 L009", "8 L001" }));
    }

    [Test]
    public void A_provider_without_a_connection_is_a_problem_when_its_connector_needs_one()
    {
        var reading = Link("""
            name: Orders
            trigger: { as: order, provider: shop, name: new_order }
            steps:
              - { as: one, provider: plain, name: echo }
            """);

        Assert.That(reading.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { LinkProblems.NoConnection }));
    }

    [Test]
    public void A_connection_of_another_connector_is_a_problem() =>
        Assert.That(
            Link(Recipe("Other")).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { LinkProblems.OtherConnector }));

    [TestCase("Gone")]
    [TestCase("shop")]
    public void An_override_by_reference_or_by_provider_replaces_the_connection(string key)
    {
        var reading = Link(Recipe("Gone"), (key, "Shop"));

        Assert.That(reading.Problems, Is.Empty);
        Assert.That(reading.Recipe, Is.Not.Null);
    }

    [Test]
    public void An_override_that_nothing_uses_is_a_problem() =>
        Assert.That(
            Link(Recipe("Shop"), ("Shp", "Shop")).Problems.Select(problem => problem.ToString()),
            Is.EqualTo(new[]
            {
                "orders.recipe.yaml L008 the recipe has no connection reference \"Shp\" to replace; did you mean \"Shop\"?",
            }));

    [Test]
    public void The_long_form_of_a_pill_must_name_its_steps_provider() =>
        Assert.That(
            Link(Recipe("Shop", "_('data.plain.order.id')")).Problems.Select(problem => problem.Code),
            Is.EqualTo(new[] { LinkProblems.OtherProvider }));

    [Test]
    public void A_fact_that_jobs_do_not_have_is_a_warning_and_the_recipe_runs()
    {
        var reading = Link(Recipe("Shop", """_dp('{"pill_type":"job_context","path":["job_ide"]}')"""));

        Assert.That(reading.Problems.Select(problem => (problem.Code, problem.Severity)),
            Is.EqualTo(new[] { (LinkProblems.UnknownJobFact, ProblemSeverity.Warning) }));
        Assert.That(reading.Recipe, Is.Not.Null);
    }

    [Test]
    public void A_skipped_step_may_name_what_does_not_exist() =>
        Assert.That(
            Link("""
                name: Orders
                connections: { shop: Shop }
                trigger: { as: order, provider: shop, name: new_order }
                steps:
                  - { as: one, provider: gone, name: gone, skip: true, input: { a: "#{_('gone.id')}" } }
                """).Recipe,
            Is.Not.Null);

    [Test]
    public void A_broken_connector_brings_its_own_problems_once()
    {
        var place = new SourcePlace("connector.js", 3, 1);
        var catalog = new ConnectorCatalog(new Dictionary<string, Func<ConnectorDefinition>>
        {
            ["shop"] = () => throw new ConnectorLoadException([new Problem("P001", place, "no brace")]),
        });

        var reading = new RecipeLinker(catalog, _bench.Book).Link(JobBench.Read(Recipe("Shop")), new Dictionary<string, string>());

        Assert.That(reading.Problems.Select(problem => problem.Code), Is.EquivalentTo(new[] { "L002", "L002", "P001" }));
    }

    [Test]
    public void Every_code_has_its_meaning() =>
        Assert.That(
            LinkProblems.Meanings.Keys,
            Is.EqualTo(typeof(LinkProblems).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order()));

    private static string Recipe(string reference, string pill = "_('order.id')") =>
        $$"""
        name: Orders
        connections: { shop: {{reference}} }
        trigger: { as: order, provider: shop, name: new_order }
        steps:
          - as: one
            provider: shop
            name: echo
            input:
              a: >-
                #{{{pill}}}
        """;

    private LinkReading Link(string text, params (string Key, string Name)[] overrides) =>
        new RecipeLinker(_bench.Catalog, _bench.Book).Link(
            JobBench.Read(text), overrides.ToDictionary(pair => pair.Key, pair => pair.Name));
}
