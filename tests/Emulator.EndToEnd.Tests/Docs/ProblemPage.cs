using System.Text;
using Emulator.Connections.Files;
using Emulator.Formulas;
using Emulator.Hosting.Checking;
using Emulator.Jobs.Linking;
using Emulator.Plugins.Checking;
using Emulator.Plugins.DotNet;
using Emulator.Plugins.JavaScript;
using Emulator.Plugins.Ruby;
using Emulator.Recipes;
using Emulator.Yaml;

namespace Emulator.EndToEnd.Tests.Docs;

/// <summary>The page that lists every problem by its code, made from the tables that the rooms keep.</summary>
internal static class ProblemPage
{
    private static readonly (string Title, IReadOnlyDictionary<string, string> Meanings)[] Chapters =
    [
        ("Connections", ConnectionProblems.Meanings),
        ("Formulas and pills", FormulaProblems.Meanings),
        ("Files", HostProblems.Meanings),
        ("Linking: names of connectors, actions, connections, aliases", LinkProblems.Meanings),
        ("Connectors in JavaScript", PluginProblems.Meanings),
        ("Connectors in Ruby", RubyProblems.Meanings),
        ("Connectors in C#", AssemblyProblems.Meanings),
        ("What the platform would refuse or ignore in a connector", DefinitionProblems.Meanings),
        ("Recipes", RecipeProblems.Meanings),
        ("YAML", YamlProblems.Meanings),
    ];

    public static string Text()
    {
        var page = new StringBuilder(
            """
            # Problems

            A problem is a mistake in a file that you write. `emulator check` shows all of them at once, sorted by place:

                recipes/orders.recipe.yaml:14:9 error L002 …; did you mean "create_record"?

            The code is stable; the words after it may get better.

            """);
        foreach (var (title, meanings) in Chapters)
        {
            page.Append($"\n## {title}\n\n| code | means |\n| --- | --- |\n");
            foreach (var (code, meaning) in meanings.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                page.Append($"| {code} | {meaning} |\n");
            }
        }

        return page.ToString();
    }

    public static IEnumerable<string> Codes() => Chapters.SelectMany(chapter => chapter.Meanings.Keys);
}
