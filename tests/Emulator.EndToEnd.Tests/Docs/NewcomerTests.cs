using System.Text.RegularExpressions;

namespace Emulator.EndToEnd.Tests.Docs;

/// <summary>The way of docs/testing.md from an export to a green run, walked command by command in an empty folder.</summary>
public sealed class NewcomerTests
{
    private const string LargeOrders =
        """
        name: Large orders
        connections: { shop: Shop, books: Books, chat: Chat }
        trigger: { as: order, provider: shop, name: new_order }
        steps:
          - { as: booked, provider: books, name: create_entry, input: { reference: "ORDER-#{_('order.number')}", amount: "=_('order.total')" } }
          - if: { all: [ { left: "#{_('order.total')}", is: greater_than, right: "1000" } ] }
            steps:
              - { as: told, provider: chat, name: post_message, input: { text: "Order #{_('order.number')} is large, booked as #{_('booked.id')}" } }

        """;

    [Test]
    public async Task A_newcomer_gets_from_an_export_to_a_green_run_by_what_the_page_says()
    {
        await using var desk = Desk.Empty();
        desk.Write("large-orders.recipe.json", await ExportAsync());

        foreach (var (command, file) in Walk())
        {
            if (file is not null)
            {
                desk.Write(Regex.Match(file, @"^# (\S+)").Groups[1].Value, file);
                continue;
            }

            var result = await desk.RunAsync(command!);
            Assert.That(result.ExitCode, Is.Zero, $"{command}\n{result.Everything}");
            Assert.That(result.Everything, Does.Not.Contain("Exception"), command);
        }
    }

    // Commands stand alone in indented lines; a block of YAML begins with the name of its file.
    private static IEnumerable<(string? Command, string? File)> Walk()
    {
        var page = File.ReadAllText(Path.Combine(CommandsInDocsTests.Root(), "docs", "testing.md"));
        var section = Regex.Match(page, "## From an export to a green run\n(.*?)\n## ", RegexOptions.Singleline).Groups[1].Value;
        var walk = Regex.Matches(section, "^    emulator (?<command>[^\n]*)$|^```yaml\n(?<file>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)
            .Select(part => part.Groups["file"].Success ? ((string?)null, (string?)part.Groups["file"].Value) : (part.Groups["command"].Value, null)).ToList();
        Assert.That(walk, Has.Count.GreaterThanOrEqualTo(8));
        return walk;
    }

    private static async Task<string> ExportAsync()
    {
        await using var desk = Desk.Empty();
        desk.Write("recipes/large-orders.recipe.yaml", LargeOrders);
        return (await desk.RunAsync("export recipes/large-orders.recipe.yaml")).Exits(0).Out;
    }
}
