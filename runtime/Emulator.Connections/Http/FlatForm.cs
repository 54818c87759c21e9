using Emulator.Sdk.Requests;
using Emulator.Values;

namespace Emulator.Connections.Http;

/// <summary>
/// A record as flat pairs of name and value, names in the order of the record (<c>a=1</c>, <c>b[]=2</c>): what the
/// vendor's HTTP library does to a form that nobody has rendered, and to the parts of a multipart body.
/// </summary>
internal static class FlatForm
{
    public static string Encode(RecordValue record) => string.Join('&', Pairs(record, (_, _) => false).Select(pair =>
        pair.Value.IsNull ? pair.Key : $"{pair.Key}={QueryEncoding.Escape(QueryEncoding.Text(pair.Value))}"));

    /// <summary>The pairs; what <paramref name="whole"/> accepts is not taken apart.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> Pairs(RecordValue record, Func<string, Value, bool> whole) =>
        record.SelectMany(member => Pairs(member.Key, member.Value, whole));

    private static IEnumerable<KeyValuePair<string, Value>> Pairs(string key, Value value, Func<string, Value, bool> whole) =>
        whole(key, value)
            ? [KeyValuePair.Create(key, value)]
            : value switch
            {
                ListValue { Count: 0 } or RecordValue { Count: 0 } => [KeyValuePair.Create(key, (Value)Value.Null)],
                RecordValue record => record.SelectMany(member => Pairs($"{key}[{member.Key}]", member.Value, whole)),
                ListValue list => list.SelectMany(item => Pairs($"{key}[]", item, whole)),
                _ => [KeyValuePair.Create(key, value)],
            };
}
