using System.Text.RegularExpressions;
using Emulator.EndToEnd.Tests.Usage;

namespace Emulator.EndToEnd.Tests.Docs;

/// <summary>What README and docs tell people to type is typed here.</summary>
public sealed class CommandsInDocsTests
{
    /// <summary>Commands of the pages with the page's name; the remark behind two blanks is none of it.</summary>
    public static IEnumerable<TestCaseData> Commands => Pages()
        .SelectMany(page => Command.Matches(File.ReadAllText(page))
            .Select(found => found.Groups["indented"].Success ? found.Groups["indented"].Value : found.Groups["quoted"].Value)
            .Select(line => new TestCaseData(Whitespace.Replace(line.Split("  ")[0], " ").Trim())
                .SetArgDisplayNames(Path.GetFileName(page), line.Split("  ")[0])))
        .DistinctBy(test => test.Arguments[0]);

    private static Regex Command { get; } = new(@"^ {4,}(?<indented>emulator [^\n]*)|`(?<quoted>emulator [^`]*)`", RegexOptions.Multiline);

    private static Regex Whitespace { get; } = new(@"\s+");

    [TestCaseSource(nameof(Commands))]
    public void A_command_of_the_docs_parses(string line)
    {
        var words = Shell.Split(line)[1..];
        var errors = HelpTests.Root().Parse(words).Errors.Select(error => error.Message);

        // Prose that names a command is not an invitation to type it so: what it lacks may be missing, nothing else wrong.
        var isName = HelpTests.Commands.Contains(string.Join(' ', words));
        Assert.That(
            errors.Where(error => !isName || !error.StartsWith("Required ", StringComparison.Ordinal)),
            Is.Empty);
    }

    [Test]
    public async Task The_walk_of_the_docs_can_be_walked()
    {
        await using var desk = await Desk.WithTrackViaAsync();
        (await desk.ConnectEmployeeAsync()).Exits(0);
        var alone = Commands.Select(test => (string)test.Arguments[0]!)
            .Select(line => line["emulator ".Length..])
            .Where(line => Regex.IsMatch(line, "^(check|jobs list|version|connections (list|show TrackVia)|run recipes/.* --event recipes/)"))
            .Where(line => !line.Contains("--http-via"))
            .ToList();

        Assert.That(alone, Has.Count.GreaterThanOrEqualTo(5));
        foreach (var line in alone)
        {
            var result = line.StartsWith("run", StringComparison.Ordinal) ? await desk.RunHereAsync(line) : await desk.RunAsync(line);
            Assert.That(result.ExitCode, Is.Zero, $"{line}\n{result.Everything}");
        }
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Emulator.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    private static IEnumerable<string> Pages() => Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md")
        .Concat(Directory.EnumerateFiles(Root(), "README.md"))
        .Order(StringComparer.Ordinal);
}
