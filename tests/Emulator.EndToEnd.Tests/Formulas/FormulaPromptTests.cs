namespace Emulator.EndToEnd.Tests.Formulas;

public sealed class FormulaPromptTests
{
    private const string Data = """{"salesforce": {"account": {"Name": "acme", "Contacts": [{"Email": "a@b.example"}]}}}""";

    private string _folder = string.Empty;

    [SetUp]
    public void MakeWorkspace() => _folder = Directory.CreateTempSubdirectory("emulator-test-").FullName;

    [TearDown]
    public void RemoveWorkspace() => Directory.Delete(_folder, recursive: true);

    [TestCase("1+1⏎", "1+1")]
    [TestCase("ac←b→d⏎", "abcd")]
    [TestCase("ab^ax^ey⏎", "xaby")]
    [TestCase("abc←←^kx⏎", "ax")]
    [TestCase("abc←^ux⏎", "xc")]
    [TestCase("'a b' + cd^we⏎", "'a b' + e")]
    [TestCase("a😀⌫b⏎", "ab")]
    [TestCase("a😀b←←⌫c⏎", "c😀b")]
    [TestCase("⌫←→a⏎", "a")]
    [TestCase("abc^c", "")]
    public void Keys_change_the_line(string keys, string line) =>
        Assert.That(new FormulaKeys(_folder).Type(keys), Is.EqualTo([line]));

    [Test]
    public void Earlier_formulas_come_back_and_what_was_being_typed_is_not_lost()
    {
        var lines = new FormulaKeys(_folder).Type("1⏎2⏎3↑↑+↓↓⏎↑↑↑↑!⏎");

        Assert.That(lines, Is.EqualTo(["1", "2", "3", "1!"]));
    }

    [Test]
    public void Ctrl_D_leaves_from_an_empty_line_and_deletes_within_one()
    {
        Assert.That(new FormulaKeys(_folder).Type("ab^a^d⏎^d1⏎"), Is.EqualTo(["b"]));
    }

    [Test]
    public void The_next_prompt_knows_the_formulas_of_the_last_one()
    {
        new FormulaKeys(_folder).Type("now⏎'é'.upcase⏎");

        Assert.That(new FormulaKeys(_folder).Type("↑⏎↑↑⏎"), Is.EqualTo(["'é'.upcase", "now"]));
    }

    [TestCase("'text'.hmac_sha256('key-of-mine')")]
    [TestCase("encrypt('text', 'key-of-mine')")]
    [TestCase("workato.jwt_encode({}, 'key-of-mine', 'HS256')")]
    [TestCase(" 'key-of-mine'.length")]
    public void A_formula_with_a_key_in_it_is_not_written_down(string formula)
    {
        new FormulaKeys(_folder).Type($"1⏎{formula}⏎");

        var kept = Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.That(string.Concat(kept), Is.EqualTo("1\n"));
    }

    [TestCase("'a'.capi⇥⏎", "'a'.capitalize")]
    [TestCase("'a'&.capi⇥.le⇥⏎", "'a'&.capitalize.length")]
    [TestCase("tod⇥⏎", "today")]
    [TestCase("'a'.zzz⇥⏎", "'a'.zzz")]
    [TestCase("'now.cap⇥⏎", "'now.cap")]
    [TestCase("_('ac⇥⇥Na⇥')⏎", "_('account.Name')")]
    [TestCase("1 + _dp('da⇥⇥⇥⇥⇥⇥Con⇥⇥Em⇥⏎", "1 + _dp('data.salesforce.account.Contacts.Email")]
    public void Tab_completes_methods_pills_and_names(string keys, string line) =>
        Assert.That(new FormulaKeys(_folder, Data).Type(keys), Is.EqualTo([line]));

    [Test]
    public void Tab_shows_the_names_between_which_it_cannot_choose()
    {
        var keys = new FormulaKeys(_folder, Data);

        keys.Type("'a'.end⇥⇥⏎");

        Assert.That(keys.Screen, Does.Contain("end_of_month  end_with?     ends_with?"));
    }
}
