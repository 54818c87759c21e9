using Emulator.Connections.Secrets;
using Emulator.Values.Secrets;

namespace Emulator.Connections.Tests.Secrets;

internal sealed class KeyRingTests
{
    private static readonly SealOwner Owner = SealOwner.Secret("TrackVia", "api_key");

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Path.Combine(Directory.CreateTempSubdirectory("emulator-tests-").FullName, "keys");

    [TearDown]
    public void DeleteFolder() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Test]
    public void What_one_ring_sealed_another_over_the_same_folder_unseals()
    {
        var text = new KeyRing(_folder).Seal(Owner, new Secret("canary-1"));

        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Not.Contain("canary-1"));
            Assert.That(new KeyRing(_folder).Unseal(Owner, text)?.Reveal(), Is.EqualTo("canary-1"));
            Assert.That(Files(), Has.Length.EqualTo(1), "one key serves all");
        });
    }

    [Test]
    public void A_text_is_unsealed_only_for_what_it_belongs_to()
    {
        var ring = new KeyRing(_folder);
        var text = ring.Seal(Owner, new Secret("canary-1"));

        Assert.Multiple(() =>
        {
            Assert.That(ring.Unseal(SealOwner.Secret("TrackVia", "auth_token"), text), Is.Null);
            Assert.That(ring.Unseal(SealOwner.Secret("Other", "api_key"), text), Is.Null);
        });
    }

    [Test]
    public void A_ring_that_is_open_meets_the_key_that_another_process_made_meanwhile()
    {
        var first = new KeyRing(_folder);
        first.Seal(Owner, new Secret("a"));
        var aside = Path.Combine(_folder, "aside");
        File.Move(Files().Single(), aside);
        var sealedElsewhere = new KeyRing(_folder).Seal(Owner, new Secret("canary-2"));
        File.Move(aside, Path.Combine(_folder, "key-aside.json"));

        Assert.That(first.Unseal(Owner, sealedElsewhere)?.Reveal(), Is.EqualTo("canary-2"));
    }

    [Test]
    public void A_key_file_is_for_its_owner_alone()
    {
        new KeyRing(_folder).Seal(Owner, new Secret("a"));

        if (!OperatingSystem.IsWindows())
        {
            Assert.That(File.GetUnixFileMode(Files().Single()), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        }
    }

    [TestCase("")]
    [TestCase("{")]
    [TestCase("[]")]
    [TestCase("""{ "format": 2 }""")]
    [TestCase("""{ "format": 1, "id": "x" }""")]
    [TestCase("""{ "format": 1, "id": "da56e4a2-a9be-44a5-b969-d1f69451037d", "created": "yesterday" }""")]
    [TestCase("""{ "format": 1, "id": "da56e4a2-a9be-44a5-b969-d1f69451037d", "created": "2026-11-27T12:32:08.0000000+00:00", "activated": "2026-11-27T12:32:08.0000000+00:00", "expires": "2036-02-25T12:32:08.0000000+00:00", "master_key": "AA==" }""")]
    public void What_a_damaged_key_sealed_is_told_of_and_a_new_key_serves_what_comes(string damaged)
    {
        var text = new KeyRing(_folder).Seal(Owner, new Secret("a"));
        File.WriteAllText(Files().Single(), damaged);

        var ring = new KeyRing(_folder);
        Assert.Multiple(() =>
        {
            Assert.That(ring.Unseal(Owner, text), Is.Null);
            Assert.That(ring.Unseal(Owner, ring.Seal(Owner, new Secret("b")))?.Reveal(), Is.EqualTo("b"));
        });
    }

    private string[] Files() => Directory.GetFiles(_folder, "key-*.json");
}
