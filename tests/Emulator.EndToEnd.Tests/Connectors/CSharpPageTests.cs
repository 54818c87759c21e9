namespace Emulator.EndToEnd.Tests.Connectors;

/// <summary>The page about connectors in C#: its connector is built, and its commands are typed, as they stand there.</summary>
public sealed class CSharpPageTests
{
    [Test]
    public async Task The_connector_of_the_page_is_built_and_does_what_the_page_says()
    {
        await using var desk = Desk.Empty();
        await using var library = LibraryService.Start();

        Assert.That(await ConnectorPage.WalkAsync(desk, "connectors-csharp.md", library.Address), Is.EqualTo(6));

        Assert.That((await desk.RunAsync("connectors show library")).Exits(0).Out, Does.Contain("lend_book"));
    }

    [Test]
    public async Task What_is_not_built_is_told_with_the_command_that_builds_it()
    {
        await using var desk = Desk.Empty();
        (await desk.RunAsync("connectors new library --language csharp")).Exits(0);
        const string Hint = "the connector has not been built; run: dotnet build";

        Assert.That((await desk.RunAsync("exec test --connector connectors/library")).Everything, Does.Contain(Hint));
        Assert.That((await desk.RunAsync("test connectors/library")).Everything, Does.Contain(Hint));
        Assert.That((await desk.RunAsync("connectors check library")).Everything, Does.Contain(Hint));

        desk.Write("batch.jsonl", """{"connector":"connectors/library","path":"test"}""");
        Assert.That((await desk.RunAsync("exec --batch batch.jsonl")).Out, Does.Contain("\"class\":\"LoadError\"").And.Contain(Hint));
    }
}
