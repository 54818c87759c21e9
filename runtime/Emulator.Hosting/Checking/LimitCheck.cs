using System.Text;
using Emulator.Hosting.Workspaces;
using Emulator.Recipes;
using Emulator.Values.Problems;

namespace Emulator.Hosting.Checking;

/// <summary>Says what the platform would not take for its size (runtime-semantics.md 1.8). Each breach names its setting.</summary>
internal static class LimitCheck
{
    public static IEnumerable<Problem> Of(Recipe recipe, RecipeLimits limits)
    {
        var place = new SourcePlace(recipe.File);
        (SourcePlace Place, string What, long Number, int Most, string Setting)[] sizes =
        [
            (place, "steps", recipe.AllSteps.Count() - 1, limits.Steps, "recipe_steps"),
            (place, "bytes of text", Encoding.UTF8.GetByteCount(recipe.Text), limits.Bytes, "recipe_bytes"),
            (place, "characters in its name", recipe.Name.Length, limits.NameCharacters, "recipe_name_characters"),
            (place, "columns in its job report", recipe.Report.Count, limits.ReportColumns, "report_columns"),
            (place, "jobs at once", recipe.Concurrency, limits.Concurrency, "concurrency"),
            .. recipe.AllSteps.Select(step => (step.Place, $"characters in the comment of step {step.Number}", (long)(step.Comment?.Length ?? 0), limits.CommentCharacters, "comment_characters")),
        ];
        return sizes.Where(size => size.Number > size.Most).Select(size => Breach(size.Place, $"the recipe has {size.Number} {size.What}", size.Most, size.Setting));
    }

    public static IEnumerable<Problem> Of(IReadOnlyDictionary<string, string> properties, RecipeLimits limits, string file)
    {
        var place = new SourcePlace(file);
        if (properties.Count > limits.Properties)
        {
            yield return Breach(place, $"there are {properties.Count} properties", limits.Properties, "properties");
        }

        foreach (var (name, value) in properties)
        {
            if (name.Length > limits.PropertyNameCharacters)
            {
                yield return Breach(place, $"the name of the property {name} has {name.Length} characters", limits.PropertyNameCharacters, "property_name_characters");
            }

            if (value.Length > limits.PropertyValueCharacters)
            {
                yield return Breach(place, $"the value of the property {name} has {value.Length} characters", limits.PropertyValueCharacters, "property_value_characters");
            }
        }
    }

    private static Problem Breach(SourcePlace place, string what, int most, string setting) =>
        new(HostProblems.Limit, place, $"{what}; at most {most} are allowed", $"the limit is limits: {{ {setting}: {most} }} of emulator.yaml; none takes it off");
}
