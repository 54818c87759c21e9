namespace Emulator.EndToEnd.Tests.Docs;

public sealed class LimitPageTests
{
    /// <summary>EMULATOR_GOLDEN=write writes the page anew.</summary>
    [Test]
    public void The_page_of_limits_is_what_the_table_says()
    {
        var path = Path.Combine(CommandsInDocsTests.Root(), "docs", "limits.md");
        if (Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            File.WriteAllText(path, LimitPage.Text());
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(LimitPage.Text()));
    }
}
