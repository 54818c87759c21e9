using Emulator.Recipes.Yaml;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Tests.Yaml;

/// <summary>One mistake each; the recipe around it is sound.</summary>
public sealed class RecipeProblemTests
{
    private const string Name = "name: a\n";
    private const string Trigger = "trigger: { provider: p, name: n }\n";
    private const string Steps = "steps: [ { provider: p, name: n } ]\n";

    [TestCase("[ 1 ]", "R001", 1, 1)]
    [TestCase("name", "R001", 1, 1)]
    [TestCase("[]", "R001", 1, 1)]
    [TestCase(Trigger + Steps, "R003", 1, 1)]
    [TestCase("name:\n" + Trigger + Steps, "R003", 1, 1)]
    [TestCase("name: ''\n" + Trigger + Steps, "R003", 1, 1)]
    [TestCase("name: []\n" + Trigger + Steps, "R006", 1, 7)]
    [TestCase(Name + Steps, "R004", 1, 1)]
    [TestCase(Name + "trigger: []\n" + Steps, "R006", 2, 10)]
    [TestCase(Name + Trigger, "R005", 1, 1)]
    [TestCase(Name + Trigger + "steps: {}\n", "R006", 3, 8)]
    [TestCase(Name + Trigger + Steps + "stesp: []\n", "R002", 4, 1)]
    [TestCase(Name + Trigger + Steps + "concurrency: none\n", "R006", 4, 14)]
    [TestCase(Name + "connections: []\n" + Trigger + Steps, "R006", 2, 14)]
    [TestCase(Name + "connections: { p: [] }\n" + Trigger + Steps, "R006", 2, 19)]
    [TestCase(Name + "connections: { p: ' ' }\n" + Trigger + Steps, "R015", 2, 19)]
    [TestCase(Name + "connections: { p: A, p: B }\n" + Trigger + Steps, "Y004", 2, 22)]
    [TestCase(Name + "trigger: { name: n }\n" + Steps, "R007", 2, 10)]
    [TestCase(Name + "trigger: { provider: p }\n" + Steps, "R008", 2, 10)]
    [TestCase(Name + "trigger: { provider: p, name: n, skip: true }\n" + Steps, "R014", 2, 40)]
    [TestCase(Name + "trigger: { provider: p, name: n, filter: {} }\n" + Steps, "R006", 2, 42)]
    [TestCase(Name + "trigger: { provider: p, name: n, as: x }\nsteps: [ { provider: p, name: n, as: x } ]", "R009", 3, 38)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, as: a.b } ]", "R010", 3, 38)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, as: 'a b' } ]", "R010", 3, 38)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, as: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa } ]", "R010", 3, 38)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, as: data } ]", "R011", 3, 38)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, as: [] } ]", "R006", 3, 38)]
    [TestCase(Name + Trigger + "steps: [ { provider: p } ]", "R008", 3, 10)]
    [TestCase(Name + Trigger + "steps: [ { name: n } ]", "R007", 3, 10)]
    [TestCase(Name + Trigger + "steps: [ { providor: p } ]", "R012", 3, 10)]
    [TestCase(Name + Trigger + "steps: [ {} ]", "R012", 3, 10)]
    [TestCase(Name + Trigger + "steps: [ wait ]", "R006", 3, 10)]
    [TestCase(Name + Trigger + "steps: [ { if: {}, steps: [] } ]", "R006", 3, 16)]
    [TestCase(Name + Trigger + "steps: [ { if: { all: [ { left: a, is: equals, right: b } ] }, steps: [] } ]", "R017", 3, 40)]
    [TestCase(Name + Trigger + "steps: [ { if: { all: [ { left: a } ] }, steps: [] } ]", "R017", 3, 25)]
    [TestCase(Name + Trigger + "steps: [ { repeat: [] } ]", "R018", 3, 10)]
    [TestCase(Name + Trigger + "steps: [ { try: [] } ]", "R018", 3, 10)]
    [TestCase(Name + Trigger + "steps: [ { stop: yes } ]", "R006", 3, 18)]
    [TestCase(Name + Trigger + "steps: [ { foreach: x, stops: [] } ]", "R002", 3, 24)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, skip: 'yes' } ]", "R006", 3, 40)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, input: [] } ]", "R006", 3, 41)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, imput: {} } ]", "R002", 3, 34)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, input: { a: \"x #{_('')}\" } } ]", "F004", 3, 54)]
    [TestCase(Name + Trigger + "steps:\n  - provider: p\n    name: n\n    input:\n      a: |\n        one\n        two #{_('')}\n", "F004", 9, 18)]
    [TestCase(Name + Trigger + "steps: [ { provider: p, name: n, input: { a: \"=1 + )\" } } ]", "F011", 3, 52)]
    public void A_mistake_is_a_problem_with_its_place(string text, string code, int line, int column)
    {
        var reading = RecipeReader.Read("some.recipe.yaml", text);

        Assert.That(reading.HasErrors);
        Assert.That(
            reading.Problems.Select(problem => (problem.Code, problem.Place)),
            Is.EqualTo(new[] { (code, new SourcePlace("some.recipe.yaml", line, column)) }));
    }

    [Test]
    public void A_recipe_with_mistakes_is_read_on_so_that_names_can_be_checked_too()
    {
        var reading = RecipeReader.Read("some.recipe.yaml", Trigger + """
            steps:
              - if: { all: [] }
                steps: [ { as: a, provider: p, name: n }, { as: b, try: [ { as: c, provider: p } ], catch: { as: e, steps: [] } } ]
                elsif: [ { if: { all: [] }, steps: [ wait ] } ]
                else: [ { as: d, provider: p, name: n } ]
              - { as: f, providor: p }
              - { as: g, provider: p, name: n }
            """);

        Assert.That(reading.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "R003", "R008", "R006", "R007", "R008", "R002" }));
        Assert.That(
            reading.Recipe!.AllSteps.Select(step => $"{step.Number} {step.As}"),
            Is.EqualTo(new[] { "0 #0", "1 #1", "2 a", "3 b", "4 c", "5 e", "6 #6", "7 #7", "8 #8", "9 d", "10 f", "11 g" }));
    }

    [Test]
    public void Every_code_has_a_meaning()
    {
        var codes = typeof(RecipeProblems).GetFields().Select(field => (string)field.GetValue(null)!);

        Assert.That(RecipeProblems.Meanings.Keys, Is.EquivalentTo(codes));
    }
}
