using Emulator.Hosting.Connectors;
using Emulator.Hosting.Workspaces;

namespace Emulator.Hosting.Tests;

public sealed class ConnectorShelfTests
{
    private const string Shipped = "export default { title: 'Shipped', connection: {} };";
    private const string Own = "export default { title: 'Own', connection: {} };";

    [Test]
    public void A_connector_of_the_workspace_hides_the_shipped_one_of_its_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/tickets/connector.js", Own);
        folder.Write("shipped/tickets/connector.js", Shipped);
        folder.Write("shipped/mail.js", Shipped);

        var shelf = Shelf(folder);

        Assert.That(shelf.Catalog.Names, Is.SupersetOf(new[] { "mail", "tickets" }));
        Assert.That(shelf.Catalog.Find("tickets")!.Title, Is.EqualTo("Own"));
        Assert.That(shelf.Own.Keys, Is.EqualTo(new[] { "tickets" }));
        Assert.That(shelf.Problems, Is.Empty);
    }

    [Test]
    public void A_broken_connector_is_no_trouble_until_it_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("connectors/broken.js", "export default {");
        folder.Write("connectors/good.js", Own);

        var shelf = Shelf(folder);

        Assert.That(shelf.Catalog.Find("good"), Is.Not.Null);
        Assert.That(() => shelf.Catalog.Find("broken"), Throws.TypeOf<Emulator.Sdk.ConnectorLoadException>());
    }

    private static ConnectorShelf Shelf(TemporaryFolder folder)
    {
        var workspace = new Workspace(folder.Path);
        return new ConnectorShelf(workspace, new EmulatorOptions
        {
            Workspace = workspace, ConnectorFolders = [Path.Combine(folder.Path, "shipped")],
        });
    }
}
