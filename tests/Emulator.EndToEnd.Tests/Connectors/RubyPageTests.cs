namespace Emulator.EndToEnd.Tests.Connectors;

/// <summary>The page about connectors in Ruby: its files are written and its commands are typed as they stand there.</summary>
public sealed class RubyPageTests
{
    [Test]
    public async Task The_connector_of_the_page_does_what_the_page_says()
    {
        await using var desk = Desk.Empty();
        await using var library = LibraryService.Start();

        Assert.That(await ConnectorPage.WalkAsync(desk, "connectors-ruby.md", library.Address), Is.EqualTo(5));
    }
}
