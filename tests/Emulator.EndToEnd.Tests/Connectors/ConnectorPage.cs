using System.Text.RegularExpressions;
using Emulator.EndToEnd.Tests.Docs;

namespace Emulator.EndToEnd.Tests.Connectors;

/// <summary>
/// The worked example of a page about connectors: files (a block that names its file behind its language), commands, and what each
/// prints below it. It is walked in its order; the service that the page talks of is on loopback.
/// </summary>
internal static class ConnectorPage
{
    private const string Service = "http://127.0.0.1:8080";

    /// <summary>Walks the section "A whole one" of a page.</summary>
    /// <returns>How many commands were typed.</returns>
    public static async Task<int> WalkAsync(Desk desk, string page, Uri service)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(CommandsInDocsTests.Root(), "docs", page));
        var section = Regex.Match(text, "## A whole one\n(.*?)\n## ", RegexOptions.Singleline).Groups[1].Value;
        var commands = 0;
        foreach (Match part in Regex.Matches(section, @"^```\w+ (?<file>\S+)\n(?<text>(?:.*\n)*?)```|^    (?<command>(?:emulator|dotnet) .*)\n(?<said>(?:    (?!emulator|dotnet).*\n|\n(?=    (?!emulator|dotnet)))*)", RegexOptions.Multiline))
        {
            commands += await WalkAsync(desk, part, service);
        }

        return commands;
    }

    private static async Task<int> WalkAsync(Desk desk, Match part, Uri service)
    {
        if (part.Groups["file"].Success)
        {
            desk.Write(part.Groups["file"].Value, part.Groups["text"].Value);
            return 0;
        }

        var command = part.Groups["command"].Value;
        if (command.StartsWith("dotnet build ", StringComparison.Ordinal))
        {
            await DotNet.BuildAsync(desk.At(command["dotnet build ".Length..]));
            return 1;
        }

        var result = await desk.RunAsync(command["emulator ".Length..].Replace(Service, service.ToString().TrimEnd('/'), StringComparison.Ordinal));
        Assert.That(result.ExitCode, Is.Zero, $"{command}\n{result.Everything}");
        Assert.That(Plain(result.Everything.Replace($"{desk.Folder}/", string.Empty, StringComparison.Ordinal)), Is.EqualTo(Plain(part.Groups["said"].Value)), command);
        return 1;
    }

    // Durations differ; so do the blanks that indent a page's block.
    private static string Plain(string said) => string.Join(
        '\n',
        Regex.Replace(said, @"\d+ ms|\d+\.\d+ s\b", "… ms").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
