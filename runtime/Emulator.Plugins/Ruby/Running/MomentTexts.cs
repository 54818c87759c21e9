using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Running;

/// <summary>
/// Writes times as texts while they still know how Ruby prints them (UTC by name or not), and sends requests on the way.
/// Everything else stays what it is.
/// </summary>
internal static class MomentTexts
{
    /// <summary>As <c>as_json</c>: <c>2020-01-02T03:04:05.000Z</c>.</summary>
    public static RubyObject ForJson(LambdaCall call, RubyObject value) =>
        Of(value, moment => moment.Class.Find("as_json")!.Call(call.Run, moment));

    /// <summary>As <c>to_param</c>: <c>2020-01-02 03:04:05 UTC</c>.</summary>
    public static RubyObject ForQuery(RubyObject value) => Of(value, moment => new RubyString(moment.ToText()));

    private static RubyObject Of(RubyObject value, Func<RubyObject, RubyObject> text) => value switch
    {
        RubyDeferred deferred => Of(deferred.Resolve(), text),
        RubyMoment => text(value),
        RubyHash { Untouched: null } hash => Members(hash, text),
        RubyList { Untouched: null } list => RubyList.Over([.. list.Items.ToArray().Select(item => Of(item, text))]),
        RubyFloat { Number: var number } when !double.IsFinite(number) => RubyNil.Instance,
        _ => value,
    };

    private static RubyHash Members(RubyHash hash, Func<RubyObject, RubyObject> text)
    {
        var written = new RubyHash();
        foreach (var (key, value) in hash.Pairs.ToArray())
        {
            written[new RubyString(key.ToText())] = Of(value, text);
        }

        return written;
    }
}
