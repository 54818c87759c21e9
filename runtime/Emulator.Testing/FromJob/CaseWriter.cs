using System.Globalization;
using Emulator.Jobs.Journal;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Testing.FromJob;

/// <summary>
/// Writes the test case that a job would have been: its event, stubs that answer as its steps did, and what came of it as
/// what is expected.
/// </summary>
public static class CaseWriter
{
    // A loop of more rounds would make a test that nobody reads.
    private const int MostCalls = 20;

    private const int LongestRow = 160;

    /// <param name="test">The job.</param>
    /// <param name="isStubbed">Whether an action needs an answer: it would leave the machine, or finds another state there.</param>
    /// <param name="loose">Paths of expectations that proved to differ from run to run.</param>
    public static string Write(JobCase test, Func<ActionStep, bool> isStubbed, IReadOnlySet<string> loose)
    {
        var ended = test.Job.State.ToString().ToLowerInvariant();
        var file = WrittenData.Map(
        [
            ("recipe", WrittenData.Text(test.RecipeName)),
            ("name", WrittenData.Text($"as in job {test.Job.Id}")),
            ("now", WrittenData.Text(test.Began.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))),
            ("event", EventOf(test)),
            ("stubs", Stubs(test, isStubbed)),
            ("expect", Expectations(test, ended, loose)),
        ]);
        return $"# Written from job {test.Job.Id}, which {ended}. Edit it as you like: docs/testing.md says what each key means.\n"
            + YamlWriter.Write(file, IsRow);
    }

    private static bool IsRow(YamlMap map) => Yaml.Json.JsonWriter.Write(map, isIndented: false).Length <= LongestRow;

    private static YamlNode? EventOf(JobCase test) =>
        test.Steps.FirstOrDefault(step => step.Number == 0) is { MaskData: false } trigger ? WrittenData.Given(trigger.Output) : null;

    private static YamlMap? Stubs(JobCase test, Func<ActionStep, bool> isStubbed)
    {
        var stubs = test.Recipe.AllSteps.OfType<ActionStep>().Where(isStubbed)
            .Select(step => (step.As, Node: Stub(CallsOf(test, step)))).Where(stub => stub.Node is not null).ToList();
        return stubs.Count == 0 ? null : WrittenData.Map(stubs);
    }

    private static YamlNode? Stub(IReadOnlyList<StepRecord> calls)
    {
        if (calls.Count == 0)
        {
            return null;
        }

        // What the recipe's author hides is not written into a file.
        if (calls[0].MaskData)
        {
            return WrittenData.Text("made_up");
        }

        var replies = calls.Select(Reply).ToList();
        return replies.TrueForAll(reply => NodeValues.AreEqual(reply, replies[0])) ? replies[0] : YamlList.Of(replies[0].Place, replies);
    }

    private static YamlNode Reply(StepRecord call) => call.Failure is { } failure
        ? WrittenData.Map(
        [
            ("error", WrittenData.Given(failure.Message)),
            ("type", WrittenData.Text(failure.ErrorType)),
            ("status", failure.Status is { } status ? WrittenData.Given(status) : null),
            ("body", failure.InnerMessage is { } body ? WrittenData.Given(body) : null),
        ])
        : WrittenData.Map([("output", WrittenData.Given(call.Output))]);

    private static YamlMap Expectations(JobCase test, string ended, IReadOnlySet<string> loose) => WrittenData.Map(
    [
        ("status", WrittenData.Text(ended)),
        ("error", test.Job.Failure is { } failure && !loose.Contains("error.message") ? WrittenData.Given(failure.Message) : null),
        ("steps", Steps(test, loose)),
        ("report", test.Job.Report.Count == 0 ? null : WrittenData.Expected(test.Job.Report, "report", test, loose)),
    ]);

    private static YamlMap? Steps(JobCase test, IReadOnlySet<string> loose)
    {
        var steps = test.Recipe.AllSteps.OfType<ActionStep>()
            .Select(step => (step.As, Node: Step(CallsOf(test, step), $"steps.{step.As}", test, loose))).ToList();
        return steps.Count == 0 ? null : WrittenData.Map(steps);
    }

    private static YamlNode? Step(IReadOnlyList<StepRecord> calls, string path, JobCase test, IReadOnlySet<string> loose) => calls switch
    {
        [] => WrittenData.Text("not called"),
        [{ MaskData: true }, ..] => WrittenData.Given(calls.Count),
        [var only] => Value(only, path, test, loose),
        _ when calls.Count > MostCalls => WrittenData.Given(calls.Count),
        _ => WrittenData.Map(
        [
            ("calls", WrittenData.Given(calls.Count)),
            ("inputs", WrittenData.Expected(ListValue.From(calls.Select(call => call.Input)), path + ".inputs", test, loose)),
        ]),
    };

    private static YamlNode Value(StepRecord call, string path, JobCase test, IReadOnlySet<string> loose) => call.Input is RecordValue { Count: > 0 }
        ? WrittenData.Map([("calls", WrittenData.Given(1)), ("input", WrittenData.Expected(call.Input, path + ".input", test, loose))])
        : WrittenData.Given(1);

    private static IReadOnlyList<StepRecord> CallsOf(JobCase test, ActionStep step) =>
        [.. test.Steps.Where(record => record.As == step.As && record.Number > 0 && record.Outcome != StepOutcome.Skipped)];
}
