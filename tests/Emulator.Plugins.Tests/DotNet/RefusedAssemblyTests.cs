using Emulator.Plugins.DotNet;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Plugins.Tests.DotNet;

/// <summary>Assemblies that are no connectors for this program: each is told with a code, a reason and what to do.</summary>
public sealed class RefusedAssemblyTests
{
    private string _root = string.Empty;

    [SetUp]
    public void MakeFolder() => _root = Directory.CreateTempSubdirectory("plugins-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_root, recursive: true);

    [Test]
    public void A_project_that_was_not_built_says_how_to_build_it()
    {
        File.WriteAllText(Place("parcels", "Parcels.csproj"), "<Project />");

        var problem = Problem("parcels");

        Assert.That(problem.Code, Is.EqualTo(AssemblyProblems.NotBuilt));
        Assert.That(problem.Hint, Does.StartWith("run: dotnet build ").And.EndsWith("parcels"));
    }

    [Test]
    public void A_file_that_is_no_assembly_is_refused()
    {
        File.WriteAllText(Place("parcels", "parcels.dll"), "MZ, or so it says");

        Assert.That(Problem("parcels").Code, Is.EqualTo(AssemblyProblems.NoAssembly));
    }

    [TestCase("2.0.0.0", "it was built against Emulator.Sdk 2.0, this program has 1.", "use a newer emulator, or build it against this one's files")]
    [TestCase("1.99.0.0", "it was built against Emulator.Sdk 1.99, this program has 1.", "use a newer emulator, or build it against this one's files")]
    [TestCase("0.9.0.0", "it was built against Emulator.Sdk 0.9, this program has 1.", "build it again against this program's files")]
    public void Another_contract_is_refused_before_anything_is_loaded(string version, string message, string hint)
    {
        EmptyAssembly.Write(Place("parcels", "parcels.dll"), ("System.Runtime", "10.0.0.0"), ("Emulator.Sdk", version));

        var problem = Problem("parcels");

        Assert.That((problem.Code, problem.Hint), Is.EqualTo((AssemblyProblems.OtherContract, hint)));
        Assert.That(problem.Message, Does.StartWith(message));
    }

    [Test]
    public void A_newer_framework_is_refused()
    {
        EmptyAssembly.Write(Place("parcels", "parcels.dll"), ("System.Runtime", "99.0.0.0"), ("Emulator.Sdk", "1.0.0.0"));

        Assert.That(Problem("parcels").Message, Does.StartWith("it was built for .NET 99, "));
    }

    [Test]
    public void An_assembly_without_a_connector_says_what_is_looked_for()
    {
        EmptyAssembly.Write(Place("parcels", "parcels.dll"), ("System.Runtime", "10.0.0.0"), ("Emulator.Sdk", "1.0.0.0"));
        EmptyAssembly.Write(Place("library", "library.dll"), ("System.Runtime", "10.0.0.0"));

        Assert.That(Problem("parcels").Message, Does.Contain("implements IConnector"));
        Assert.That(Problem("library").Message, Is.EqualTo("the assembly does not use Emulator.Sdk, so there is no connector in it"));
    }

    [Test]
    public void One_of_several_connectors_is_found_by_its_name_and_the_others_are_named()
    {
        SampleAssembly.Install(_root, "other");

        var problem = Problem("other");

        Assert.That(problem.Message, Does.EndWith("none is named \"other\""));
        Assert.That(problem.Hint, Does.Contain("notes"));
    }

    [Test]
    public void A_connector_that_cannot_describe_itself_is_told_with_the_line()
    {
        SampleAssembly.Install(_root, "broken");

        var problem = Problem("broken");

        Assert.That(problem.Code, Is.EqualTo(AssemblyProblems.Broken));
        Assert.That(problem.Message, Does.Match(@"^InvalidOperationException: the list of actions is not ready \(at .*BrokenConnector\.cs:\d+:\d+\)$"));
    }

    private string Place(string name, string file)
    {
        Directory.CreateDirectory(Path.Combine(_root, "connectors", name));
        return Path.Combine(_root, "connectors", name, file);
    }

    private Problem Problem(string name) =>
        Assert.Throws<ConnectorLoadException>(() => SampleAssembly.Load(Path.Combine(_root, "connectors"), name))!.Problems.Single();
}
