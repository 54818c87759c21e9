using System.Net;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The escapes of <c>CGI</c>, <c>URI</c> and <c>ERB::Util</c>; addresses themselves are made by requests.</summary>
internal static class UrlLibrary
{
    private static readonly RubyClass Cgi = new RubyClass("CGI", RubyClasses.Object).WithOwn(table => table
        .Add("escape(text)", static (_, _, text) => Form(text))
        .Add("unescape(text)", static (run, _, text) => Through(run, text, "decode_url"))
        .Add("escapeHTML(text)", static (_, _, text) => new RubyString(WebUtility.HtmlEncode(text.ToText())))
        .Add("unescapeHTML(text)", static (_, _, text) => new RubyString(WebUtility.HtmlDecode(text.ToText()))));

    private static readonly RubyClass Uri = new RubyClass("URI", RubyClasses.Object).WithOwn(table => table
        .Add("encode_www_form(pairs)", static (_, _, pairs) => new RubyString(string.Join('&', Pairs(pairs))))
        .Add("encode_www_form_component(text)", static (_, _, text) => Form(text))
        .Add("decode_www_form_component(text)", static (run, _, text) => Through(run, text, "decode_url")));

    private static readonly RubyClass Erb = new RubyClass("ERB::Util", RubyClasses.Object).WithOwn(table => table
        .Add("url_encode(text)", static (run, _, text) => Through(run, new RubyString(text.ToText()), "encode_url"))
        .Add("html_escape(text)", static (_, _, text) => new RubyString(WebUtility.HtmlEncode(text.ToText()))));

    public static IEnumerable<KeyValuePair<string, RubyObject>> All() =>
        [new("CGI", Cgi), new("URI", Uri), new("ERB", new RubyClass("ERB", RubyClasses.Object)), new("ERB::Util", Erb)];

    private static RubyObject Through(RubyRun run, RubyObject text, string method) => text.Class.Find(method)!.Call(run, text);

    // A form's escapes: a blank is a plus, and the star stays.
    private static RubyString Form(RubyObject text) => new(System.Uri.EscapeDataString(text.ToText())
        .Replace("%20", "+", StringComparison.Ordinal).Replace("%2A", "*", StringComparison.Ordinal).Replace("~", "%7E", StringComparison.Ordinal));

    private static IEnumerable<string> Pairs(RubyObject pairs) => pairs switch
    {
        RubyHash hash => hash.Pairs.SelectMany(pair => Pair(pair.Key, pair.Value)),
        RubyList list => list.Items.OfType<RubyList>().SelectMany(pair => Pair(pair.Items[0], pair.Items.Count > 1 ? pair.Items[1] : RubyNil.Instance)),
        _ => [],
    };

    private static IEnumerable<string> Pair(RubyObject key, RubyObject value) => value switch
    {
        RubyNil => [Form(key).Text],
        RubyList many => many.Items.Select(one => $"{Form(key).Text}={Form(one).Text}"),
        _ => [$"{Form(key).Text}={Form(value).Text}"],
    };
}
