using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>
/// A record as flat pairs of name and value, names in the order of the record (<c>a=1</c>, <c>b[]=2</c>): what the
/// vendor's HTTP library does to a form that nobody has rendered, and to the parts of a multipart body.
/// </summary>
internal static class FlatForm
{
    /// <summary>Names and values escaped, the brackets of names not.</summary>
    public static string Encode(RecordValue record) => string.Join('&', Pairs(record, QueryEncoding.EscapeInForm).Select(pair =>
        pair.Value.IsNull ? pair.Key : $"{pair.Key}={QueryEncoding.EscapeInForm(QueryEncoding.Text(pair.Value))}"));

    /// <summary>The pairs as they are.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> Pairs(RecordValue record) => Pairs(record, static name => name);

    private static IEnumerable<KeyValuePair<string, Value>> Pairs(RecordValue record, Func<string, string> written) =>
        record.SelectMany(member => Pairs(written(member.Key), member.Value, written));

    private static IEnumerable<KeyValuePair<string, Value>> Pairs(string key, Value value, Func<string, string> written) => value switch
    {
        ListValue { Count: 0 } or RecordValue { Count: 0 } => [KeyValuePair.Create(key, (Value)Value.Null)],
        RecordValue record => record.SelectMany(member => Pairs($"{key}[{written(member.Key)}]", member.Value, written)),
        ListValue list => list.SelectMany(item => Pairs($"{key}[]", item, written)),
        _ => [KeyValuePair.Create(key, value)],
    };
}
