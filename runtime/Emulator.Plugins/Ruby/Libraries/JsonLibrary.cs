using Emulator.Plugins.Ruby.Requests;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Formats;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The module <c>JSON</c>.</summary>
internal static class JsonLibrary
{
    private const string Options = "symbolize_names: false, allow_nan: false, create_additions: false, max_nesting: 100, object_class: nil, array_class: nil, decimal_class: nil";

    public static readonly RubyClass Json = new RubyClass("JSON", RubyClasses.Object).WithOwn(table => table
        .Add($"parse(text, {Options})", Parse).Alias("parse!", "parse")
        .Add($"load(text, filter = nil, {Options})", (RubyRun run, RubyClass self, in Arguments given) =>
            Plain(given[0]) is RubyNil or RubyString { Text.Length: 0 } ? RubyNil.Instance : Parse(run, self, given))
        .Add("generate(value, options = nil, **more)", (RubyRun run, RubyClass _, in Arguments given) => new RubyString(JsonText.Plain(run, given[0])))
        .Alias("dump", "generate").Alias("fast_generate", "generate")
        .Add("pretty_generate(value, options = nil, **more)", (RubyRun run, RubyClass _, in Arguments given) => new RubyString(JsonText.Pretty(run, given[0])))
        .Add("[](value, **options)", (RubyRun run, RubyClass self, in Arguments given) =>
            Plain(given[0]) is RubyString ? Parse(run, self, given) : new RubyString(JsonText.Plain(run, given[0]))));

    private static RubyObject Parse(RubyRun run, RubyClass self, in Arguments arguments)
    {
        var parsed = JsonAnswer.Parse(Plain(arguments[0]), "JSON::ParserError");
        return arguments.Keyword("symbolize_names")?.IsTruthy == true && parsed is RubyHash or RubyList
            ? RubyClasses.Hash.Find("deep_symbolize_keys")!.Call(run, Wrapped(parsed)) is RubyHash hash ? hash[RubySymbol.Of("all")] : parsed
            : parsed;
    }

    // The keys of hashes within a list are reached through a hash around it.
    private static RubyHash Wrapped(RubyObject parsed) => new() { [new RubyString("all")] = parsed };

    private static RubyObject Plain(RubyObject value) => value is RubyDeferred deferred ? deferred.Resolve() : value;
}
