namespace Emulator.EndToEnd.Tests.Docs;

public sealed class ProblemPageTests
{
    /// <summary>EMULATOR_GOLDEN=write writes the page anew.</summary>
    [Test]
    public void The_page_of_problems_is_what_the_tables_say()
    {
        var path = Path.Combine(CommandsInDocsTests.Root(), "docs", "problems.md");
        if (Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            File.WriteAllText(path, ProblemPage.Text());
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(ProblemPage.Text()));
    }

    [Test]
    public void A_code_has_one_meaning()
    {
        Assert.That(ProblemPage.Codes(), Is.Unique);
    }
}
