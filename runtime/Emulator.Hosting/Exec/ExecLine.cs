using System.Globalization;
using System.Text.Json;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Exec;

/// <summary>One line of a batch: a lambda with what it is given in, its result and its requests out.</summary>
public sealed class ExecLine(ExecDesk desk, Func<string, string> fileOf)
{
    private static readonly string[] OfTheLine = ["connector", "path", "settings", "now"];

    /// <summary>Never throws for what a line may hold: a line that cannot be read is answered with an error.</summary>
    public async Task<string> AnswerAsync(string line, CancellationToken cancellation)
    {
        try
        {
            return PlainJson.Write(await RunAsync(line, cancellation));
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // Ours, and loud in its line; the lines behind it do not pay for it.
            return PlainJson.Write(Refused(Value.Null, "Emulator::Bug", $"This is a bug of the emulator, please report it: {bug.GetType().Name}: {bug.Message}"));
        }
    }

    private async Task<RecordValue> RunAsync(string line, CancellationToken cancellation)
    {
        Value asked;
        try
        {
            asked = PlainJson.Read(line);
        }
        catch (JsonException broken)
        {
            return Refused(Value.Null, "JSON::ParserError", $"the line is not JSON at byte {broken.BytePositionInLine + 1}: {BrokenJson.Reason(broken)}");
        }

        if (asked["connector"].AsText() is not { } connector || asked["path"].AsText() is not { } path)
        {
            return Refused(asked["id"], "ArgumentError", "a line needs \"connector\" and \"path\"");
        }

        var now = asked["now"].AsText();
        if (now is not null && !DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            return Refused(asked["id"], "ArgumentError", $"now: {now} is no time");
        }

        var arguments = RecordValue.From(((RecordValue)asked).Where(member => !OfTheLine.Contains(member.Key)));
        var outcome = await desk.RunAsync(
            new ExecCall(
                fileOf(connector),
                path,
                asked["settings"] as RecordValue ?? RecordValue.Empty,
                arguments,
                now is null ? null : DateTimeOffset.Parse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)),
            cancellation);
        return With(asked["id"], outcome.Error is { } error
            ? RecordValue.Of(("error", Error(error.Class, error.Message)), ("requests", Requests(outcome)))
            : RecordValue.Of(("result", outcome.Result), ("requests", Requests(outcome))));
    }

    private static ListValue Requests(ExecOutcome outcome) => ListValue.From(outcome.Requests.Select(Value (request) => request.ToRecord()));

    private static RecordValue Refused(Value id, string errorClass, string message) =>
        With(id, RecordValue.Of(("error", Error(errorClass, message)), ("requests", ListValue.Empty)));

    private static RecordValue Error(string errorClass, string message) => RecordValue.Of(("class", errorClass), ("message", message));

    private static RecordValue With(Value id, RecordValue answer) =>
        id.IsNull ? answer : RecordValue.Of(("id", id)).Merge(answer);
}
