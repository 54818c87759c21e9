using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Microsoft.Extensions.Time.Testing;

namespace Emulator.Plugins.Tests.Ruby;

/// <summary>A hostile connector is stopped while a job of another one waits for its answer in the same process, and that job is none the worse.</summary>
public sealed class RubyNeighbourTests
{
    private const string Honest = "rows = get('https://a.example/rows')\n{ sum: rows.sum { |row| row['n'] } + (1..1000).sum, names: rows.map { |row| row['name'].upcase } }";

    [TestCase("loop { }", "The evaluation took longer than")]
    [TestCase("i = 0\nwhile true do i += 1 end", "The evaluation took longer than")]
    [TestCase("a = ['x' * 1000]\nloop { a += a }", "A list would have more")]
    [TestCase("s = 'x'\nloop { s += s }", "A string would be longer")]
    [TestCase("('a' * 60).match?(/^(a+)+$x/)", "A match took longer")]
    [TestCase("f = nil\nf = ->(n) { [f.call(n + 1)] }\nf.call(0)", "stack level too deep")]
    [TestCase("Enumerator.new { |y| loop { y << 1 } }.to_a", "The evaluation took longer than")]
    [TestCase("(1..Float::INFINITY).lazy.map { |x| x * 2 }.select { |x| x < 0 }.first", "The evaluation took longer than")]
    [TestCase("Zlib.inflate(Zlib.deflate('0' * 40_000_000) * 1) * 2", "A string would be longer")]
    [TestCase("s = Set.new\ni = 0\nloop { s << (i += 1) }", "The evaluation took longer than")]
    [TestCase("x = catch(:out) { loop { begin; throw :other; rescue UncaughtThrowError; end } }", "The evaluation took longer than")]
    [TestCase("BigDecimal('9' * 70_000) ** 900", "An integer would have more")]
    public async Task A_hostile_connector_harms_no_job_beside_it(string body, string message)
    {
        var answer = new TaskCompletionSource<Value>();
        var wire = new ScriptedOperation();
        wire.Expect("GET https://a.example/rows as Plain", (_, _) => new ValueTask<Value>(answer.Task));
        var honest = Run(RubyScript.WithExecute(Honest), wire);

        // Each look at the clock is a second later: an endless run is over soon.
        var hostile = Hostile(body);
        Assert.That(async () => await Run(hostile, new ScriptedOperation()), Throws.TypeOf<ConnectorException>().With.Message.Contains(message));

        Assert.That(honest.IsCompleted, Is.False);
        answer.SetResult(PlainJson.Read("""[{"n":1,"name":"a"},{"n":2,"name":"b"}]"""));
        Assert.That(PlainJson.Write(await honest), Is.EqualTo("""{"sum":500503,"names":["A","B"]}"""));
    }

    private static Task<Value> Run(ConnectorDefinition definition, ScriptedOperation wire) => Task.Run(async () =>
        await definition.Actions["act"].Execute(wire, new ActionCall(RecordValue.Empty, [], [], Value.Null), CancellationToken.None));

    private static ConnectorDefinition Hostile(string body)
    {
        var folder = Directory.CreateTempSubdirectory("plugins-").FullName;
        try
        {
            var file = Path.Combine(folder, "hostile.rb");
            File.WriteAllText(file, $"{{ actions: {{ act: {{ execute: lambda do |connection, input|\n{body}\nend }} }} }}");
            return ConnectorFolder.Find([file], new FakeTimeProvider { AutoAdvanceAmount = TimeSpan.FromSeconds(1) }).Loaders["hostile"]();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
