using Emulator.Recipes.Yaml;

namespace Emulator.Recipes.Tests;

/// <summary>Valid recipes, so that a test names only what it is about.</summary>
internal static class Some
{
    public const string RecipeText =
        """
        name: Acknowledge new orders
        connections:
          tracker: Tracker
        trigger:
          as: order
          provider: tracker
          name: new_record
        steps:
          - as: ack
            provider: tracker
            name: update_record
            input:
              id: "#{_('order.id')}"
        """;

    public static Recipe Recipe(string text)
    {
        var reading = RecipeReader.Read("some.recipe.yaml", text);
        Assert.That(reading.Problems, Is.Empty);
        return reading.Recipe!;
    }

    /// <summary>A recipe with one action, whose keys after provider and name are given, four blanks before each line.</summary>
    public static Recipe RecipeWithStep(string keys) =>
        Recipe($"name: a\ntrigger: {{ provider: p, name: n }}\nsteps:\n  - provider: tracker\n    name: create\n{keys}");
}
