using Emulator.Recipes.Steps;
using Emulator.Recipes.Yaml;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Tests.Yaml;

public sealed class RecipeReaderTests
{
    [Test]
    public void A_recipe_has_its_names_places_and_numbers()
    {
        var recipe = Some.Recipe(Some.RecipeText);

        var step = (ActionStep)recipe.Steps.Single();
        Assert.That(recipe.Name, Is.EqualTo("Acknowledge new orders"));
        Assert.That(recipe.Connections, Is.EqualTo(new[] { new ConnectionUse("tracker", "Tracker", At(3, 12)) }));
        Assert.That((recipe.Trigger.Number, recipe.Trigger.As, recipe.Trigger.Provider, recipe.Trigger.Name), Is.EqualTo((0, "order", "tracker", "new_record")));
        Assert.That((step.Number, step.As, step.Provider, step.Name), Is.EqualTo((1, "ack", "tracker", "update_record")));
        Assert.That((step.Place, step.ProviderPlace, step.NamePlace), Is.EqualTo((At(9, 5), At(10, 15), At(11, 11))));
        Assert.That(step.Input.Members.Single().KeyPlace, Is.EqualTo(At(13, 7)));
        Assert.That((step.Input.Pills.Single().Source, step.Input.Pills.Single().Place), Is.EqualTo(("_('order.id')", At(13, 14))));
    }

    [Test]
    public void The_digest_is_that_of_the_file()
    {
        var recipe = Some.Recipe("name: a\ntrigger: { provider: p, name: n }\nsteps: [ { provider: p, name: n } ]\n");

        Assert.That(recipe.Sha256, Is.EqualTo("67e2aee543df69d7ea0e618bee04b1d6baf4c43fe9203675f5e089906c8447b5"));
    }

    [Test]
    public void Steps_are_numbered_in_order_and_called_by_number_where_they_have_no_alias()
    {
        var recipe = Some.Recipe("name: a\ntrigger: { provider: p, name: n }\nsteps: [ { provider: p, name: n }, { provider: p, name: n, as: b } ]");

        Assert.That(recipe.AllSteps.Select(step => (step.Number, step.As)), Is.EqualTo(new[] { (0, "#0"), (1, "#1"), (2, "b") }));
    }

    [Test]
    public void Names_that_look_like_numbers_or_truth_values_are_texts()
    {
        var recipe = Some.RecipeWithStep("    as: 1e345678\n    title: true\n    comment: 12\n");

        Assert.That((recipe.Steps[0].As, recipe.Steps[0].Title, recipe.Steps[0].Comment), Is.EqualTo(("1e345678", "true", "12")));
    }

    [Test]
    public void Skip_and_mask_are_read()
    {
        var step = (ActionStep)Some.RecipeWithStep("    skip: true\n    mask: true\n").Steps[0];

        Assert.That((step.Skip, step.Mask), Is.EqualTo((true, true)));
    }

    [Test]
    public void A_skipped_step_may_be_empty_and_its_mistakes_are_only_warned_of()
    {
        var reading = Read("  - { skip: true }\n  - { skip: true, input: { a: \"=1 + )\" } }\n");

        Assert.That(reading.HasErrors, Is.False);
        Assert.That(reading.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "F011" }));
        Assert.That(reading.Recipe!.Steps, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_provider_may_name_no_connection()
    {
        var recipe = Some.Recipe("name: a\nconnections: { clock: , tracker: ~ }\ntrigger: { provider: p, name: n }\nsteps: [ { provider: p, name: n } ]");

        Assert.That(recipe.Connections, Is.Empty);
    }

    [Test]
    public void A_mistake_inside_a_step_leaves_the_recipe_for_linking_to_check()
    {
        var reading = Read("  - { provider: p, name: n, inptu: {} }\n");

        Assert.That(reading.HasErrors);
        Assert.That(reading.Recipe, Is.Not.Null);
    }

    private static RecipeReading Read(string steps) =>
        RecipeReader.Read("some.recipe.yaml", $"name: a\ntrigger: {{ provider: p, name: n }}\nsteps:\n{steps}");

    private static SourcePlace At(int line, int column) => new("some.recipe.yaml", line, column);
}
