using Emulator.Plugins.Tests.DotNet;
using Emulator.Sdk;
using Emulator.Values.Json;

namespace Emulator.Plugins.Tests.Triplets;

/// <summary>
/// The same connector three times, in C#, JavaScript and Ruby: what each says of itself, sends and gives is compared with
/// one text, so that nobody can tell the languages apart.
/// </summary>
/// <param name="name">The connector.</param>
/// <param name="extension">How its file ends: dll, js or rb.</param>
public abstract class TripletSuite(string name, string extension)
{
    private string _root = string.Empty;
    private ConnectorDefinition? _connector;

    private protected ConnectorDefinition Connector => _connector!;

    [OneTimeSetUp]
    public void Load()
    {
        _root = Directory.CreateTempSubdirectory("triplet-").FullName;
        if (extension == "dll")
        {
            SampleAssembly.Install(_root, name);
        }
        else
        {
            var folder = Directory.CreateDirectory(Path.Combine(_root, "connectors", name)).FullName;
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Triplets", $"{name}.{extension}"), Path.Combine(folder, $"connector.{extension}"));
        }

        _connector = SampleAssembly.Load(Path.Combine(_root, "connectors"), name, new ImpatientTime());
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_root, recursive: true);

    [Test]
    public void It_says_the_same_of_itself() => GoldenText.Compare(PlainJson.Write(DefinitionFacts.Of(_connector!), indented: true) + "\n", $"{name}.definition", isWriter: extension == "dll");

    private protected async Task CompareAsync(TripletCase scene)
    {
        using var bench = new TripletBench(_connector!, scene);

        GoldenText.Compare(await bench.TellAsync(scene), $"{name}.{scene.Name}", isWriter: extension == "dll");
    }
}
