using System.Text.RegularExpressions;
using Emulator.EndToEnd.Tests.Docs;

namespace Emulator.EndToEnd.Tests.Connectors;

/// <summary>The page about connectors in C#: its connector is built as it stands there, and its commands are run.</summary>
public sealed class CSharpPageTests
{
    [Test]
    public async Task The_connector_of_the_page_is_built_and_does_what_the_page_says()
    {
        await using var desk = Desk.Empty();
        await using var library = LibraryService.Start();
        var page = await File.ReadAllTextAsync(Path.Combine(CommandsInDocsTests.Root(), "docs", "connectors-csharp.md"));
        (await desk.RunAsync("connectors new library --language csharp")).Exits(0);
        desk.Write("connectors/library/Connector.cs", Regex.Match(page, "```csharp\n(.*?)```", RegexOptions.Singleline).Groups[1].Value);
        desk.Write("loan.json", """{"book_id": "12", "weeks": "4"}""");
        desk.Write("settings.yaml", $"card: {LibraryService.Card}\n");

        await DotNet.BuildAsync(desk.At("connectors/library"));

        var commands = Regex.Matches(page, "^    emulator (exec .*)$", RegexOptions.Multiline).Select(found => found.Groups[1].Value).ToList();
        Assert.That(commands, Has.Count.EqualTo(2));
        var lent = (await desk.RunAsync($"{commands[0]} --http-via {library.Address}")).Exits(0);
        var polled = (await desk.RunAsync($"{commands[1]} --http-via {library.Address}")).Exits(0);

        Assert.That(lent.Out.Replace(" ", string.Empty).Replace("\n", string.Empty), Is.EqualTo("""{"id":7,"due":"2026-12-29"}"""));
        Assert.That(polled.Out, Does.Match("(?s)Ulysses.*Emma.*2026-11-02T10:00:00Z"));
        (await desk.RunAsync("connectors check library")).Exits(0);
        Assert.That((await desk.RunAsync("connectors show library")).Exits(0).Out, Does.Contain("lend_book"));
    }
}
