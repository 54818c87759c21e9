using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The classes of addresses, and those functions of <c>URI</c> that make or look for them.</summary>
internal static class AddressLibrary
{
    private static readonly RubyClass Generic = new RubyClass("URI::Generic", RubyClasses.Object).With<RubyAddress>(AddressMethods.Define).WithOwn(Define);
    private static readonly RubyClass Http = Class("URI::HTTP", Generic, "http");
    private static readonly RubyClass Https = Class("URI::HTTPS", Http, "https");
    private static readonly RubyClass Mail = Class("URI::MailTo", Generic, "mailto");

    private static readonly RubyClass Parser = new RubyClass("URI::RFC2396_Parser", RubyClasses.Object).WithOwn(table => table
        .Add("escape(text, unsafe = nil)", (RubyRun _, RubyClass _, in Arguments given) => new RubyString(UrlLibrary.Escaped(given[0].ToText())))
        .Add("unescape(text)", (_, _, text) => new RubyString(System.Uri.UnescapeDataString(text.ToText())))
        .Add("make_regexp(schemes = nil)", (RubyRun run, RubyClass _, in Arguments given) => Pattern(run, given))
        .Add("parse(text)", (_, _, text) => RubyAddress.Parse(text.ToText())));

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["URI::Generic"] = Generic,
        ["URI::HTTP"] = Http,
        ["URI::HTTPS"] = Https,
        ["URI::MailTo"] = Mail,
        ["URI::DEFAULT_PARSER"] = Parser,
        ["URI::RFC2396_Parser"] = Parser,
    };

    public static RubyClass ClassOf(string? scheme) => scheme switch
    {
        "http" => Http,
        "https" => Https,
        "mailto" => Mail,
        _ => Generic,
    };

    /// <summary>Anything that looks like an address of one of the schemes.</summary>
    public static RubyRegexp Pattern(RubyRun run, in Arguments given)
    {
        var schemes = given.At(0) switch
        {
            RubyList list => string.Join('|', list.Items.Select(scheme => scheme.ToText())),
            RubyString one => one.Text,
            _ => "[A-Za-z][A-Za-z0-9+.-]*",
        };
        return (RubyRegexp)RubyClasses.Regexp.Class.Find("new")!.Call(
            run, RubyClasses.Regexp, new Arguments([new RubyString($@"(?:{schemes}):(?://[^\s""<>]+|[^\s""<>/][^\s""<>]*)")]));
    }

    private static RubyClass Class(string name, RubyClass parent, string scheme) => new RubyClass(name, parent).WithOwn(table => table
        .Add("build(parts)", (_, _, parts) => Built(scheme, parts)));

    private static void Define(MethodTable<RubyClass> table) => table.Add("build(parts)", (_, _, parts) => Built(null, parts));

    private static RubyAddress Built(string? scheme, RubyObject parts)
    {
        var given = parts as RubyHash ?? throw RubyErrors.Argument("expected Array of or Hash of components of URI");
        string? Part(string name) => given[RubySymbol.Of(name)] is { } part and not RubyNil ? part.ToText() : null;
        return new RubyAddress
        {
            Scheme = scheme ?? Part("scheme"),
            UserInfo = Part("userinfo"),
            Host = Part("host"),
            GivenPort = given[RubySymbol.Of("port")] is SmallInteger port ? (int)port.Number : null,
            Path = Part("path") ?? string.Empty,
            Query = Part("query"),
            Fragment = Part("fragment"),
        };
    }
}
