using Emulator.Plugins.JavaScript;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Tests;

/// <summary>Which files are plugins, and what they are called.</summary>
public sealed class ConnectorFolderTests
{
    private string _root = string.Empty;

    [SetUp]
    public void MakeFolder() => _root = Directory.CreateTempSubdirectory("plugins-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_root, recursive: true);

    [Test]
    public void A_folder_with_a_connector_and_a_file_of_its_own_name_are_plugins()
    {
        Write("connectors/crm/connector.js");
        Write("connectors/crm/server/other.js");
        Write("connectors/orders.js");
        Write("connectors/notes.txt");
        Write("connectors/empty/readme.md");

        var found = Find("connectors");

        Assert.That(found.Loaders.Keys, Is.EquivalentTo(new[] { "crm", "orders" }));
        Assert.That(found.Problems, Is.Empty);
        Assert.That(found.Loaders["crm"]().Name, Is.EqualTo("crm"));
        Assert.That(found.Loaders["orders"]().Title, Is.EqualTo("Orders"));
    }

    [Test]
    public void A_path_may_be_one_connector()
    {
        Write("crm/connector.js");
        Write("crm/other.js");
        Write("orders.js");

        Assert.That(Find("crm").Loaders.Keys, Is.EqualTo(new[] { "crm" }));
        Assert.That(Find("crm/connector.js").Loaders.Keys, Is.EqualTo(new[] { "crm" }));
        Assert.That(Find("orders.js").Loaders.Keys, Is.EqualTo(new[] { "orders" }));
        Assert.That(Find("nowhere").Loaders, Is.Empty);
    }

    [Test]
    public void The_first_of_two_plugins_with_one_name_wins_and_the_other_is_a_problem()
    {
        Write("mine/crm.js", "export default { title: 'Mine' }");
        Write("theirs/crm/connector.js", "export default { title: 'Theirs' }");

        var found = Find("mine", "theirs", "mine");

        Assert.That(found.Loaders["crm"]().Title, Is.EqualTo("Mine"));
        Assert.That(found.Problems.Single().Code, Is.EqualTo(PluginProblems.DoubleName));
        Assert.That(found.Problems.Single().Severity, Is.EqualTo(ProblemSeverity.Warning));
        Assert.That(found.Problems.Single().Place.File, Does.EndWith("connector.js"));
    }

    [Test]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        Write("connectors/broken.js", "this is no module");
        Write("connectors/fine.js");

        var catalog = new ConnectorCatalog(Find("connectors").Loaders);

        Assert.That(catalog.Names, Is.EqualTo(new[] { "broken", "fine" }));
        Assert.That(catalog.Find("fine"), Is.Not.Null);
        Assert.That(() => catalog.Find("broken"), Throws.TypeOf<ConnectorLoadException>());
    }

    [Test]
    public void A_file_that_cannot_be_read_is_a_problem()
    {
        Write("gone.js");
        Write("latin.js");
        File.WriteAllBytes(Path.Combine(_root, "latin.js"), [0x2F, 0x2F, 0xE9, 0x0A]);
        Write("large.js", new string(' ', 2000));
        var found = ConnectorFolder.Find(
            [Path.Combine(_root, "gone.js"), Path.Combine(_root, "latin.js"), Path.Combine(_root, "large.js")],
            TimeProvider.System,
            new ScriptLimits { SourceLength = 1000 });
        File.Delete(Path.Combine(_root, "gone.js"));

        foreach (var load in found.Loaders.Values)
        {
            var broken = Assert.Throws<ConnectorLoadException>(() => load())!;
            Assert.That(broken.Problems.Single().Code, Is.EqualTo(PluginProblems.Unreadable));
        }
    }

    private FoundConnectors Find(params string[] paths) =>
        ConnectorFolder.Find(paths.Select(path => Path.Combine(_root, path)), TimeProvider.System);

    private void Write(string path, string text = "export default {}")
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
