using Emulator.Hosting.Testing;
using Emulator.Testing.Coverage;
using Emulator.Testing.Tests.Support;

namespace Emulator.Testing.Tests.Coverage;

public sealed class CoverageTests
{
    private const string Recipe = """
        name: Everything
        trigger: { as: t, provider: shop, name: new_order }
        steps:
          - if: { all: [ { left: "#{_('t.kind')}", is: equals_to, right: a } ] }
            steps: [ { as: one, provider: logger, name: log_message, input: { message: a } } ]
            elsif:
              - if: { all: [ { left: "#{_('t.kind')}", is: equals_to, right: b } ] }
                steps: [ { as: two, provider: logger, name: log_message, input: { message: b } } ]
            else: [ { as: three, provider: logger, name: log_message, input: { message: c } } ]
          - foreach: "#{_('t.items')}"
            as: item
            steps: [ { as: four, provider: logger, name: log_message, input: { message: item } } ]
          - try:
              - { as: risky, provider: shop, name: go }
            catch:
              as: error
              steps: [ { as: five, provider: logger, name: log_message, input: { message: error } } ]

        """;

    [Test]
    public async Task What_no_case_reached_is_named_with_its_line()
    {
        var coverage = await Run("event: { kind: a, items: [ 1 ] }\nstubs: { risky: { output: {} } }\n");

        Assert.That(coverage.Of(CoverageKind.Step), Is.EqualTo((3, 6)));
        Assert.That(coverage.Of(CoverageKind.Branch), Is.EqualTo((1, 3)));
        Assert.That(coverage.Of(CoverageKind.Loop), Is.EqualTo((1, 3)));
        Assert.That(coverage.Of(CoverageKind.ErrorPath), Is.EqualTo((0, 1)));
        Assert.That(
            coverage.Items.Where(item => !item.IsReached).Select(item => $"{item.Item.Place.Line} {item.Item.Words}"),
            Is.EqualTo(new[]
            {
                "7 its condition never holds",
                "8 never runs",
                "7 the else is never taken",
                "9 never runs",
                "10 never with an empty list",
                "10 never with several items",
                "13 no error is ever handled",
                "17 never runs",
            }));
    }

    [Test]
    public async Task Cases_reach_everything_together()
    {
        var coverage = await Run("""
            cases:
              - { name: a, event: { kind: a, items: [] }, stubs: { risky: { error: gone } } }
              - { name: b, event: { kind: b, items: [ 1 ] }, stubs: { risky: { output: {} } } }
              - { name: c, event: { kind: c, items: [ 1, 2 ] }, stubs: { risky: { output: {} } } }
            """);

        Assert.That(coverage.Items.Where(item => !item.IsReached), Is.Empty);
        Assert.That(RecipeCoverage.Percent(coverage.Of()), Is.EqualTo(100));
    }

    private static async Task<RecipeCoverage> Run(string test)
    {
        using var suite = new Suite().Write("recipes/all.recipe.yaml", Recipe).Write("recipes/all.test.yaml", test);
        return (await suite.ReportAsync(new TestOrder { HasCoverage = true })).Coverage.Single();
    }
}
