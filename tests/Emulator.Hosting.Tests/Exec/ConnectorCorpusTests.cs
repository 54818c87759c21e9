using System.Text.RegularExpressions;
using Emulator.Hosting.Exec;
using Emulator.Hosting.Workspaces;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>
/// Connectors in Ruby as their authors write them, each lambda run against a service on loopback: the result and every
/// request must be those of the case. A case is a line: <c>ask</c> as <c>exec --batch</c> reads it, and <c>answer</c>.
/// </summary>
public sealed partial class ConnectorCorpusTests
{
    private static readonly string Corpus = Path.Combine(TestContext.CurrentContext.TestDirectory, "connectors-rb");

    private EchoServer _server = null!;
    private ExecDesk _desk = null!;
    private ExecLine _line = null!;

    [OneTimeSetUp]
    public void Start()
    {
        _server = new EchoServer(new WrittenAnswers(Path.Combine(Corpus, "answers.json")));
        _desk = new ExecDesk(
            new EmulatorOptions { Workspace = new Workspace(Corpus), HttpVia = _server.Address, Random = new Random(1), Time = new HurriedTime() }, _ => { });
        _line = new ExecLine(_desk, file => Path.Combine(Corpus, file));
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _desk.Dispose();
        _server.Dispose();
    }

    [TestCaseSource(nameof(Cases))]
    public async Task A_lambda_of_the_corpus_gives_its_result_and_sends_its_requests(string line)
    {
        var written = PlainJson.Read(line);
        var answer = PlainJson.Read(await _line.AnswerAsync(PlainJson.Write(written["ask"]), CancellationToken.None));
        Assert.Multiple(() =>
        {
            Assert.That(PlainJson.Write(answer["error"]), Is.EqualTo(PlainJson.Write(written["answer"]["error"])));
            Assert.That(WithoutBoundaries(answer["result"]), Is.EqualTo(WithoutBoundaries(written["answer"]["result"])));
            Assert.That(WithoutBoundaries(answer["requests"]), Is.EqualTo(WithoutBoundaries(written["answer"]["requests"])));
        });
    }

    [Test]
    public void Every_connector_of_the_corpus_has_cases()
    {
        var asked = Cases().Select(test => PlainJson.Read((string)test.Arguments[0]!)["ask"]["connector"].AsText()).Distinct();
        var files = Directory.EnumerateFiles(Corpus, "*.rb").Select(Path.GetFileName);
        Assert.That(asked.Order(), Is.EqualTo(files.Order()));
    }

    // What stands between the parts of a form ends in sixteen letters of chance.
    private static string WithoutBoundaries(Value requests) => Boundary().Replace(PlainJson.Write(requests), "----RubyFormBoundary");

    [GeneratedRegex("----RubyFormBoundary[A-Za-z0-9]{16}")]
    private static partial Regex Boundary();

    private static IEnumerable<TestCaseData> Cases() =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "connectors-rb", "cases.jsonl"))
            .Select((line, index) => new TestCaseData(line).SetArgDisplayNames($"{index + 1} {Name(PlainJson.Read(line)["ask"])}"));

    private static string Name(Value ask) => $"{ask["connector"].AsText()} {ask["path"].AsText()}";
}
