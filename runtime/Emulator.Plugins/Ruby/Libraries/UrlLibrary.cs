using System.Net;
using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk.Requests;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The modules <c>CGI</c>, <c>URI</c> and <c>ERB::Util</c>: escapes, forms, and addresses read from text.</summary>
internal static class UrlLibrary
{
    // As in older Rubies: what may stand in an address stays.
    private const string Kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'();/?:@&=+$,[]";

    private static readonly RubyClass Cgi = new RubyClass("CGI", RubyClasses.Object).WithOwn(table => table
        .Add("escape(text)", static (_, _, text) => new RubyString(Uri.EscapeDataString(Text(text)).Replace("%20", "+", StringComparison.Ordinal)))
        .Add("unescape(text)", static (run, _, text) => Through(run, text, "decode_url"))
        .Add("escapeHTML(text)", static (_, _, text) => Html(text)).Alias("escape_html", "escapeHTML").Alias("h", "escapeHTML")
        .Add("unescapeHTML(text)", static (_, _, text) => new RubyString(WebUtility.HtmlDecode(Text(text)))).Alias("unescape_html", "unescapeHTML")
        .Add("parse(text)", static (_, _, text) => Gathered(Text(text))));

    private static readonly RubyClass Module = new RubyClass("URI", RubyClasses.Object).WithOwn(table => table
        .Add("encode_www_form(pairs)", static (_, _, pairs) => new RubyString(string.Join('&', Pairs(pairs))))
        .Add("decode_www_form(text)", static (_, _, text) => new RubyList(Decoded(Text(text))))
        .Add("encode_www_form_component(text)", static (_, _, text) => Form(text))
        .Add("decode_www_form_component(text)", static (run, _, text) => Through(run, text, "decode_url"))
        .Add("encode_uri_component(text)", static (_, _, text) => new RubyString(Form(text).Text.Replace("+", "%20", StringComparison.Ordinal)))
        .Add("decode_uri_component(text)", static (_, _, text) => new RubyString(Uri.UnescapeDataString(Text(text))))
        .Add("encode(text, unsafe = nil)", static (RubyRun _, RubyClass _, in Arguments given) => new RubyString(Escaped(Text(given[0])))).Alias("escape", "encode")
        .Add("decode(text)", static (_, _, text) => new RubyString(Uri.UnescapeDataString(Text(text)))).Alias("unescape", "decode")
        .Add("parse(text)", static (_, _, text) => Parse(text))
        .Add("join(*texts)", static (RubyRun _, RubyClass _, in Arguments given) => given.Values[1..].ToArray().Aggregate(Parse(given[0]), static (known, next) => known.Joined(next.ToText())))
        .Add("extract(text, schemes = nil)", static (RubyRun run, RubyClass _, in Arguments given) =>
            given[0].Class.Find("scan")!.Call(run, given[0], AddressLibrary.Pattern(run, new Arguments(given.Values[1..].ToArray()))))
        .Add("regexp(schemes = nil)", static (RubyRun run, RubyClass _, in Arguments given) => AddressLibrary.Pattern(run, given))
        .Add("split(text)", static (_, _, text) => Parse(text) is var all ? RubyList.Of(
            Part(all.Scheme), Part(all.UserInfo), Part(all.Host), Part(all.GivenPort?.ToString(System.Globalization.CultureInfo.InvariantCulture)), RubyNil.Instance,
            Part(all.Path), Part(all.Opaque), Part(all.Query), Part(all.Fragment)) : RubyNil.Instance));

    private static readonly RubyClass Erb = new RubyClass("ERB::Util", RubyClasses.Object).WithOwn(table => table
        .Add("url_encode(text)", static (run, _, text) => Through(run, new RubyString(text.ToText()), "encode_url")).Alias("u", "url_encode")
        .Add("html_escape(text)", static (_, _, text) => Html(text)).Alias("h", "html_escape"));

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["CGI"] = Cgi,
        ["URI"] = Module,
        ["ERB"] = new RubyClass("ERB", RubyClasses.Object),
        ["ERB::Util"] = Erb,
    };

    /// <exception cref="RubyException">URI::InvalidURIError.</exception>
    public static RubyAddress Parse(RubyObject text) => text switch
    {
        RubyAddress known => known,
        RubyString given => RubyAddress.Parse(given.Text),
        _ => throw new RubyException("URI::InvalidURIError", $"bad URI(is not URI?): {text.Inspect()}"),
    };

    public static string Escaped(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(static one =>
        Kept.Contains((char)one, StringComparison.Ordinal) ? ((char)one).ToString() : $"%{one:X2}"));

    private static string Text(RubyObject text) => (text is RubyDeferred pending ? pending.Resolve() : text).ToText();

    private static RubyObject Through(RubyRun run, RubyObject text, string method) => text.Class.Find(method)!.Call(run, text);

    private static RubyString Html(RubyObject text) => new(HtmlText.Escaped(Text(text)));

    private static RubyString Form(RubyObject text) => new(QueryEncoding.EscapeInForm(Text(text)));

    private static RubyObject Part(string? part) => part is null ? RubyNil.Instance : new RubyString(part);

    private static IEnumerable<RubyObject> Decoded(string text) => text.Split(['&', ';'], StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=', 2))
        .Select(static pair => (RubyObject)RubyList.Of(Plain(pair[0]), Plain(pair.Length > 1 ? pair[1] : string.Empty)));

    private static RubyString Plain(string text) => new(WebUtility.UrlDecode(text));

    private static RubyHash Gathered(string text)
    {
        var all = new RubyHash { Default = RubyList.Of() };
        foreach (var pair in Decoded(text).Cast<RubyList>())
        {
            if (!all.Has(pair.Items[0]))
            {
                all[pair.Items[0]] = RubyList.Of();
            }

            ((RubyList)all[pair.Items[0]]).Items.Add(pair.Items[1]);
        }

        return all;
    }

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
