using Emulator.Plugins.Checking;
using Emulator.Plugins.Tests.DotNet;

namespace Emulator.Plugins.Tests.Checking;

/// <summary>What is found in connectors in C#: the compiler holds keys and parameters, the names are left.</summary>
public sealed class AssemblyCheckTests
{
    private string _root = string.Empty;

    [SetUp]
    public void MakeFolder() => _root = Directory.CreateTempSubdirectory("check-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_root, recursive: true);

    [TestCase("bookings")]
    [TestCase("parcels")]
    [TestCase("reports")]
    public async Task The_samples_have_nothing_to_complain_of(string name) => Assert.That(await CheckAsync(name), Is.Empty);

    [Test]
    public async Task Names_that_lead_nowhere_are_found() => Assert.That(
        await CheckAsync("careless"),
        Is.EqualTo(new[]
        {
            "0:0 P310 connection.fields: api_token looks like a secret and is shown while it is typed; write control_type: 'password'",
            "0:0 P314 connection.authorization.refresh_on can never match: without acquire nothing is renewed; write acquire, or an oauth2 type",
            "0:0 P306 actions.find.input_fields: room: there is no pick list \"rooms\"; did you mean \"room\"?",
            "0:0 P309 actions.find.input_fields: room: Cannot find converter 'trim'.",
            "0:0 P313 triggers.found needs poll or webhook_notification",
            "0:0 P313 triggers.found has no dedup: an event that comes again makes another job",
        }));

    private async Task<string[]> CheckAsync(string name)
    {
        var folder = SampleAssembly.Install(_root, name);
        var found = ConnectorFolder.Find([folder], TimeProvider.System);
        return Checked.Lines(await ConnectorCheck.RunAsync(found.Files[name], found.Loaders[name], default));
    }
}
