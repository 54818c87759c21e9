using Emulator.Plugins.Tests.DotNet;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Tests.Hostile;

/// <summary>
/// C# has no fence in .NET; what can be held is held: whatever a lambda throws is that step's failure, and one that blocks or never
/// ends holds neither its caller nor a job beside it.
/// </summary>
public sealed class AssemblyAttackTests
{
    private string _root = string.Empty;
    private ConnectorDefinition _hostile = null!;

    [SetUp]
    public void Load()
    {
        _root = Directory.CreateTempSubdirectory("plugins-").FullName;
        _hostile = SampleAssembly.Load(SampleAssembly.Install(_root, "hostile"), "hostile");
    }

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_root, recursive: true);

    [TestCase("cancel", "actions.cancel.execute: TaskCanceledException: a client of its own gave up")]
    [TestCase("mute", "actions.mute.execute: MuteException: (its message cannot be read)")]
    [TestCase("say_no", "no such order")]
    [TestCase("recurse", "actions.recurse.execute: InsufficientExecutionStackException: ")]
    public async Task What_it_throws_is_its_own_failure(string action, string message)
    {
        var failure = Assert.ThrowsAsync<ConnectorException>(() => ActAsync(_hostile, action))!;

        Assert.That(failure.Message, Does.StartWith(message));
        Assert.That(failure.Place, Does.Contain("HostileConnector.cs:"));
        await CheckOthersAsync();
    }

    [TestCase("block")]
    [TestCase("never_end")]
    public async Task What_never_ends_holds_neither_its_caller_nor_anyone_else(string action)
    {
        using var leaving = new CancellationTokenSource();
        var held = _hostile.Actions[action].Execute(new ScriptedOperation(), new ActionCall(RecordValue.Empty, [], [], Value.Null), leaving.Token).AsTask();

        await CheckOthersAsync();
        Assert.That(held.IsCompleted, Is.False);
        await leaving.CancelAsync();

        // As a step's limit of time waits for it: from outside.
        Assert.That(async () => await held.WaitAsync(leaving.Token), Throws.InstanceOf<OperationCanceledException>());
        await CheckOthersAsync();
    }

    [Test]
    public async Task Nothing_is_given_as_null()
    {
        var careless = _hostile.Actions["null_everywhere"];
        var page = await _hostile.Triggers["null_page"].Poll!(new ScriptedOperation(), new PollCall(RecordValue.Empty, Value.Null, [], []), default);

        Assert.That(await ActAsync(_hostile, "give_nothing"), Is.EqualTo(RecordValue.Empty));
        Assert.That(await ActAsync(_hostile, "null_everywhere"), Is.EqualTo(RecordValue.Empty));
        Assert.That(await careless.SampleOutput!(new ScriptedOperation(), RecordValue.Empty, default), Is.EqualTo(Value.Null));
        Assert.That((page.Events.Count, page.NextPoll), Is.EqualTo((0, Value.Null)));
    }

    [TestCase("actions.null_everywhere.input_fields", "actions.null_everywhere.input_fields gave null")]
    [TestCase("actions.null_everywhere.help", "actions.null_everywhere.help: FormatException: no help")]
    [TestCase("triggers.null_page.dedup", "triggers.null_page.dedup must give a text")]
    public void What_must_be_there_and_is_not_is_its_own_failure_too(string path, string message) => Assert.That(
        async () => await _hostile.Path!(new ScriptedOperation(), path.Split('.'), RecordValue.Empty, default),
        Throws.TypeOf<ConnectorException>().With.Message.EqualTo(message));

    [Test]
    public async Task What_it_keeps_in_static_fields_is_its_own_even_of_the_same_file_loaded_twice()
    {
        await ActAsync(_hostile, "count");
        var again = SampleAssembly.Load(Path.Combine(_root, "connectors"), "hostile");

        Assert.That(await ActAsync(_hostile, "count"), Is.EqualTo(Value.Of(2L)));
        Assert.That(await ActAsync(again, "count"), Is.EqualTo(Value.Of(1L)));
    }

    private async Task CheckOthersAsync()
    {
        var script = await Script.WithExecute("return { sum: 1 + 1 }").RunAsync();
        var notes = SampleAssembly.Load(SampleAssembly.Install(_root, "notes"), "notes");
        var written = await notes.Actions["create_note"].Execute(
            new ScriptedOperation().Expect("""POST https://notes.example/notes {"text":"x"}""", """{"id":1}"""),
            new ActionCall(RecordValue.Of(("text", "x")), [], [], Value.Null),
            default);

        Assert.That((script.ToString(), written.ToString()), Is.EqualTo(("""{"sum":2}""", """{"id":1}""")));
    }

    private static async Task<Value> ActAsync(ConnectorDefinition connector, string action) => await connector.Actions[action].Execute(
        new ScriptedOperation(), new ActionCall(RecordValue.Empty, [], [], Value.Null), default);
}
