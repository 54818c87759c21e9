using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.DotNet;

/// <summary>Connectors written in C#: found, loaded, run, told of, and let go.</summary>
public sealed class AssemblyConnectorTests
{
    private string _root = string.Empty;

    [SetUp]
    public void MakeFolder() => _root = Directory.CreateTempSubdirectory("plugins-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_root, recursive: true);

    [Test]
    public async Task An_assembly_in_its_folder_is_a_connector_that_runs()
    {
        var folder = SampleAssembly.Install(_root, "notes");
        var operation = new ScriptedOperation().Expect("""POST https://notes.example/notes {"text":"hello"}""", """{"id":7}""");

        var connector = SampleAssembly.Load(folder, "notes");
        var output = await Act(connector, "create_note", operation, ("text", "hello"));

        Assert.That((connector.Name, connector.Title), Is.EqualTo(("notes", "Notes")));
        Assert.That(output["id"], Is.EqualTo(Value.Of(7L)));
        operation.CheckDone();
    }

    [Test]
    public void What_its_code_throws_fails_the_step_with_the_lambda_and_the_line()
    {
        var connector = SampleAssembly.Load(SampleAssembly.Install(_root, "notes"), "notes");

        var failure = Assert.ThrowsAsync<ConnectorException>(() => Act(connector, "fail", new ScriptedOperation()))!;

        Assert.That(failure.Kind, Is.EqualTo(FailureKind.Plugin));
        Assert.That(failure.Message, Does.StartWith("actions.fail.execute: NullReferenceException: "));
        Assert.That(failure.Place, Does.Match(@"NotesConnector\.cs:\d+:\d+$"));
    }

    [Test]
    public void Its_own_errors_pass_as_they_are()
    {
        var connector = SampleAssembly.Load(SampleAssembly.Install(_root, "notes"), "notes");
        var operation = new ScriptedOperation().Refuse("GET https://notes.example/notes", 409, "Conflict", "too many");

        var failure = Assert.ThrowsAsync<ConnectorException>(() => Act(connector, "refuse", operation))!;

        Assert.That((failure.Kind, failure.Message), Is.EqualTo((FailureKind.Connector, "409 Conflict: too many")));
    }

    [Test]
    public void A_copy_of_the_contract_beside_the_assembly_is_not_used()
    {
        var folder = SampleAssembly.Install(_root, "notes");
        File.Copy(typeof(IConnector).Assembly.Location, Path.Combine(folder, "notes/bin/Emulator.Sdk.dll"));
        File.Copy(typeof(Value).Assembly.Location, Path.Combine(folder, "notes/bin/Emulator.Values.dll"));

        Assert.That(SampleAssembly.Load(folder, "notes").Actions.Keys, Does.Contain("create_note"));
    }

    [Test]
    public void A_connector_that_nobody_holds_any_more_is_unloaded_and_its_file_was_free_all_the_time()
    {
        var folder = SampleAssembly.Install(_root, "notes");

        var context = RunAndLetGo(folder);
        for (var round = 0; context.IsAlive && round < 20; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.That(context.IsAlive, Is.False, "the load context is still there");
    }

    [Test]
    public void A_connector_that_was_built_again_is_loaded_anew_beside_the_old_one()
    {
        var folder = SampleAssembly.Install(_root, "notes");

        var before = SampleAssembly.Load(folder, "notes");
        SampleAssembly.Install(_root, "notes");
        var after = SampleAssembly.Load(folder, "notes");

        Assert.That(after, Is.Not.SameAs(before));
        Assert.That(after.Actions.Keys, Is.EqualTo(before.Actions.Keys));
    }

    // Not inlined: no local of it may live on in the test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference RunAndLetGo(string folder)
    {
        var operation = new ScriptedOperation().Expect("""POST https://notes.example/notes {"text":"x"}""", "{}");

        // Of the same name there may be others, which nobody has collected yet.
        var others = AssemblyLoadContext.All.ToHashSet();
        var connector = SampleAssembly.Load(folder, "notes");
        Act(connector, "create_note", operation, ("text", "x")).GetAwaiter().GetResult();
        File.Delete(Path.Combine(folder, "notes/bin/notes.dll"));
        return new WeakReference(AssemblyLoadContext.All.Single(context => context.Name == "notes" && !others.Contains(context)));
    }

    private static async Task<Value> Act(
        ConnectorDefinition connector, string action, ScriptedOperation operation, params (string, Value)[] input) =>
        await connector.Actions[action].Execute(operation, new ActionCall(RecordValue.Of(input), [], [], Value.Null), default);
}
