using System.Collections.Specialized;
using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Tests.Exec;

/// <summary>
/// The answers of the corpus's services: a list of pairs, what a request begins with (<c>GET https://host/path</c>) and
/// what it is answered. <c>unless_header</c> names a header and a text; a request that has it gets <c>else</c>.
/// </summary>
internal sealed class WrittenAnswers(string file)
{
    private readonly ListValue _pairs = (ListValue)PlainJson.Read(File.ReadAllText(file));

    /// <summary>The first answer whose beginning fits, or null.</summary>
    public WrittenAnswer? Find(string asked, NameValueCollection headers)
    {
        var hit = _pairs.FirstOrDefault(pair => asked.StartsWith(((ListValue)pair)[0].AsText()!, StringComparison.Ordinal)) as ListValue;
        if (hit is null)
        {
            return null;
        }

        var answer = hit[1];
        return answer["unless_header"] is ListValue unless
            && headers[unless[0].AsText()]?.Contains(unless[1].AsText()!, StringComparison.Ordinal) == true
                ? new WrittenAnswer(200, answer["else"], RecordValue.Empty)
                : new WrittenAnswer(
                    answer["status"] is IntegerValue status ? (int)status.Small : 200, answer["body"], answer["headers"] as RecordValue ?? RecordValue.Empty);
    }
}
