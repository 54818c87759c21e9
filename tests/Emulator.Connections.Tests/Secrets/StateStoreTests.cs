using Emulator.Connections.Secrets;
using Emulator.Connections.Tests.Support;
using Emulator.Sdk;

namespace Emulator.Connections.Tests.Secrets;

public sealed class StateStoreTests
{
    private string _folder = null!;

    private string StateFolder => Path.Combine(_folder, ".emulator");

    [SetUp]
    public void SetUp() => _folder = Directory.CreateTempSubdirectory("store-").FullName;

    [TearDown]
    public void TearDown() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task Only_the_owner_may_read_what_is_stored()
    {
        if (OperatingSystem.IsWindows())
        {
            // Access there follows from the user's folder.
            return;
        }

        Directory.CreateDirectory(StateFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead);
        var store = new StateStore(StateFolder);
        store.Keys.Seal(SealOwner.Secret("A", "k"), Some.Secret("x"));
        await UpdateAsync(store, "A");

        foreach (var path in Directory.EnumerateFileSystemEntries(_folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var others = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            Assert.That(File.GetUnixFileMode(path) & others, Is.EqualTo(UnixFileMode.None), path);
        }
    }

    [Test]
    public async Task A_record_comes_back_in_another_process_as_it_was()
    {
        var history = new ConnectionVersion(1, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), "token", ["x was set"]);
        var status = new ConnectionStatus(ConnectionState.Failed, history.At, "no");
        await new StateStore(StateFolder).UpdateAsync(
            "A", record => record with { Version = 1, History = [history], Status = status, Secrets = record.Secrets.With("k", "sealed") }, CancellationToken.None);

        var read = new StateStore(StateFolder).Read("A");

        Assert.That((read.Version, read.Status, read.Secrets.Find("k")), Is.EqualTo((1, status, "sealed")));
        Assert.That(read.History.Single() with { Changes = [] }, Is.EqualTo(history with { Changes = [] }));
        Assert.That(read.History.Single().Changes, Is.EqualTo(new[] { "x was set" }));
    }

    [Test]
    public async Task Names_that_look_alike_to_a_file_system_are_kept_apart()
    {
        var store = new StateStore(StateFolder);
        await UpdateAsync(store, "Acme");
        await UpdateAsync(store, "Acme");
        await UpdateAsync(store, "acme");
        await UpdateAsync(store, "../acme");

        Assert.That(new[] { "Acme", "acme", "../acme" }.Select(name => store.Read(name).Version), Is.EqualTo(new[] { 2, 1, 1 }));
        Assert.That(Directory.GetFiles(Path.Combine(StateFolder, "connections"), "*.json"), Has.Length.EqualTo(3));
    }

    [Test]
    public async Task Changes_by_many_processes_are_all_kept()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => new StateStore(StateFolder)).ToList();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(turn => Task.Run(() => UpdateAsync(stores[turn % 4], "A"))));

        Assert.That(new StateStore(StateFolder).Read("A").Version, Is.EqualTo(40));
        Assert.That(Directory.GetFiles(Path.Combine(StateFolder, "connections"), "*.tmp"), Is.Empty);
    }

    [Test]
    public async Task A_change_that_fails_leaves_the_old_record()
    {
        var store = new StateStore(StateFolder);
        await UpdateAsync(store, "A");

        Assert.That(
            async () => await store.UpdateAsync("A", ConnectionRecord (_) => throw new InvalidOperationException("no"), CancellationToken.None),
            Throws.InvalidOperationException);
        Assert.That(new StateStore(StateFolder).Read("A").Version, Is.EqualTo(1));
        await UpdateAsync(store, "A");
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("null")]
    [TestCase("""{"format":1}""")]
    [TestCase("""{"format":2,"name":"A"}""")]
    [TestCase("""{"format":1,"name":"B"}""")]
    public async Task A_damaged_record_says_to_connect_again_and_is_kept_aside(string text)
    {
        await UpdateAsync(new StateStore(StateFolder), "A");
        var path = Directory.GetFiles(Path.Combine(StateFolder, "connections"), "*.json").Single();
        await File.WriteAllTextAsync(path, text);
        var store = new StateStore(StateFolder);

        Assert.That(() => store.Read("A"), Throws.TypeOf<ConnectorException>()
            .With.Property("Kind").EqualTo(FailureKind.Connection).And.Message.Contains("emulator connections connect \"A\""));

        var aside = store.SetAsideDamaged("A");
        Assert.That(await File.ReadAllTextAsync(aside!), Is.EqualTo(text));
        Assert.That(store.Read("A").Version, Is.Zero);
        Assert.That(store.SetAsideDamaged("A"), Is.Null);
    }

    [Test]
    public void A_sealed_text_opens_only_for_its_owner_and_with_its_keys()
    {
        var keys = new StateStore(StateFolder).Keys;
        var text = keys.Seal(SealOwner.Secret("A", "k"), Some.Secret("hunter2hunter2"));

        Assert.That(text, Does.Not.Contain("hunter2"));
        Assert.That(new StateStore(StateFolder).Keys.Unseal(SealOwner.Secret("A", "k"), text)!.Reveal(), Is.EqualTo("hunter2hunter2"));
        Assert.That(keys.Unseal(SealOwner.Secret("B", "k"), text), Is.Null);
        Assert.That(keys.Unseal(SealOwner.Secret("A", "other"), text), Is.Null);
        Assert.That(keys.Unseal(SealOwner.Secret("A", "k"), text[..^4]), Is.Null);
        Assert.That(new StateStore(Path.Combine(_folder, "elsewhere")).Keys.Unseal(SealOwner.Secret("A", "k"), text), Is.Null);
    }

    [Test]
    public async Task A_moved_workspace_still_opens_its_secrets()
    {
        var text = new StateStore(StateFolder).Keys.Seal(SealOwner.Secret("A", "k"), Some.Secret("x"));
        await UpdateAsync(new StateStore(StateFolder), "A");

        Directory.Move(StateFolder, Path.Combine(_folder, "moved"));

        Assert.That(new StateStore(Path.Combine(_folder, "moved")).Keys.Unseal(SealOwner.Secret("A", "k"), text)!.Reveal(), Is.EqualTo("x"));
    }

    private static async Task UpdateAsync(StateStore store, string name) =>
        await store.UpdateAsync(name, record => record with { Version = record.Version + 1 }, CancellationToken.None);
}
