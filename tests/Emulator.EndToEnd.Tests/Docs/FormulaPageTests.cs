using Emulator.Formulas;
using Emulator.Ruby.Calls;

namespace Emulator.EndToEnd.Tests.Docs;

public sealed class FormulaPageTests
{
    public static IEnumerable<RubyClass> Receivers => FormulaNames.ByReceiver.Keys;

    /// <summary>EMULATOR_GOLDEN=write writes the page anew.</summary>
    [Test]
    public void The_page_of_formulas_is_what_the_tables_say()
    {
        var path = Path.Combine(CommandsInDocsTests.Root(), "docs", "formulas.md");
        if (Environment.GetEnvironmentVariable("EMULATOR_GOLDEN") == "write")
        {
            File.WriteAllText(path, FormulaPage.Text());
        }

        Assert.That(File.ReadAllText(path), Is.EqualTo(FormulaPage.Text()));
    }

    [TestCaseSource(nameof(Receivers))]
    public void What_a_formula_may_call_on_a_receiver_exists(RubyClass receiver)
    {
        Assert.That(FormulaNames.ByReceiver[receiver].Where(name => receiver.Find(name) is null), Is.Empty);
    }
}
