using System.Text;
using Emulator.Hosting.Checking;

namespace Emulator.EndToEnd.Tests.Docs;

/// <summary>The page that lists every problem by its code, made from the tables that the rooms keep.</summary>
internal static class ProblemPage
{
    public static string Text()
    {
        var page = new StringBuilder(
            """
            # Problems

            A problem is a mistake in a file that you write. `emulator check` shows all of them at once, sorted by place:

                recipes/orders.recipe.yaml:14:9 error L002 …; did you mean "create_record"?

            The code is stable; the words after it may get better.

            """);
        foreach (var (title, meanings) in ProblemMeanings.Chapters)
        {
            page.Append($"\n## {title}\n\n| code | means |\n| --- | --- |\n");
            foreach (var (code, meaning) in meanings.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                page.Append($"| {code} | {meaning} |\n");
            }
        }

        return page.ToString();
    }

    public static IEnumerable<string> Codes() => ProblemMeanings.Chapters.SelectMany(chapter => chapter.Meanings.Keys);
}
