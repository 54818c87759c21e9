using Emulator.Recipes.Checking;
using Emulator.Recipes.Export;
using Emulator.Recipes.Yaml;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Tests.Checking;

public sealed class RecipeLintTests
{
    [TestCaseSource(typeof(ExportCases), nameof(ExportCases.All))]
    public void An_export_that_breaks_a_rule_is_told_with_its_place(string code, string json)
    {
        var found = RecipeLint.Check(ExportReader.Read("x.recipe.json", json));

        Assert.That(found.Select(problem => problem.Code), Does.Contain(code));
        Assert.That(found.First(problem => problem.Code == code).Place.Line, Is.GreaterThan(0));
        Assert.That(found.First(problem => problem.Code == code).Severity, Is.EqualTo(LintRules.All.Single(rule => rule.Code == code).Severity));
    }

    [TestCaseSource(typeof(YamlCases), nameof(YamlCases.All))]
    public void A_recipe_that_breaks_a_rule_is_told_with_its_place(string code, string yaml)
    {
        var reading = RecipeReader.Read("x.recipe.yaml", yaml);
        Assert.That(reading.Problems.Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);

        var found = RecipeLint.Check(reading);

        Assert.That(found.Select(problem => problem.Code), Does.Contain(code));
        Assert.That(found.First(problem => problem.Code == code).Place.Line, Is.GreaterThan(0));
    }

    [TestCaseSource(typeof(YamlCases), nameof(YamlCases.Clean))]
    public void What_is_no_mistake_is_not_told(string yaml)
    {
        var reading = RecipeReader.Read("x.recipe.yaml", yaml);

        Assert.That(RecipeLint.Check(reading).Where(problem => problem.Severity != ProblemSeverity.Info), Is.Empty);
    }

    [Test]
    public void An_export_in_good_order_breaks_no_rule()
    {
        Assert.That(RecipeLint.Check(ExportReader.Read("x.recipe.json", SomeExport.With())), Is.Empty);
    }

    [Test]
    public void Every_rule_is_broken_by_one_of_these_recipes()
    {
        var broken = ExportCases.All().Concat(YamlCases.All()).Select(test => (string)test.Arguments[0]!);

        Assert.That(LintRules.All.Select(rule => rule.Code).Except(broken), Is.Empty);
    }

    [Test]
    public void A_rule_of_the_vendor_is_found_by_its_name()
    {
        var found = RecipeLint.Check(RecipeReader.Read("x.recipe.yaml", "name: x\ntrigger: { provider: clock, name: scheduled_event }\nsteps:\n  - stop: { with_error: true }\n"));

        Assert.That(found.Single().Message, Does.EndWith("[STOP_MISSING_REASON]"));
    }

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{\"code\": 5}")]
    [TestCase("{\"code\": {\"keyword\": \"trigger\", \"block\": [5, null, {}]}, \"config\": {}}")]
    [TestCase("{\"code\": {\"block\": {\"a\": 1}, \"number\": 99999999999999999999}}")]
    public void What_is_hardly_a_recipe_is_checked_all_the_same(string json)
    {
        Assert.That(() => RecipeLint.Check(ExportReader.Read("x.recipe.json", json)), Throws.Nothing);
    }
}
