using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>
/// The answers of the corpus's services: a list of pairs, what a request begins with (<c>GET https://host/path</c>) and
/// what it is answered: <c>status</c>, <c>headers</c>, <c>body</c>, <c>charset</c>, <c>packing</c>, or <c>broken</c>.
/// <c>unless_header</c> names a header and a text; a request that has it gets <c>else</c>.
/// </summary>
internal sealed class WrittenAnswers(string file)
{
    private static readonly RecordValue Usual = RecordValue.Of(("X-Total-Count", "2"));

    private readonly ListValue _pairs = (ListValue)PlainJson.Read(File.ReadAllText(file));

    /// <summary>The first answer whose beginning fits, or null.</summary>
    public WrittenAnswer? Find(string asked, IReadOnlyDictionary<string, string> headers)
    {
        var hit = _pairs.FirstOrDefault(pair => asked.StartsWith(((ListValue)pair)[0].AsText()!, StringComparison.Ordinal)) as ListValue;
        if (hit is null)
        {
            return null;
        }

        var answer = hit[1];
        return answer["unless_header"] is ListValue unless
            && headers.GetValueOrDefault(unless[0].AsText()!)?.Contains(unless[1].AsText()!, StringComparison.Ordinal) == true
                ? new WrittenAnswer(200, answer["else"], Usual)
                : Read(answer);
    }

    private static WrittenAnswer Read(Value answer) => new(
        answer["status"] is IntegerValue status ? (int)status.Small : 200, answer["body"], Usual.Merge(answer["headers"] as RecordValue ?? RecordValue.Empty))
    {
        IsBroken = answer["broken"] is BooleanValue { Truth: true },
        Charset = answer["charset"].AsText() ?? "utf-8",
        Packing = answer["packing"].AsText() ?? string.Empty,
    };
}
