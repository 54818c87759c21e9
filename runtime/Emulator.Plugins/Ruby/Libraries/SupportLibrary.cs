using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>Modules of ActiveSupport whose functions are methods of texts and numbers elsewhere: <c>Inflector</c> and <c>NumberHelper</c>.</summary>
internal static class SupportLibrary
{
    private static readonly string[] Inflections =
    [
        "camelize", "underscore", "pluralize", "singularize", "titleize", "humanize", "parameterize", "dasherize", "classify", "tableize", "demodulize", "transliterate", "upcase_first",
    ];

    private static readonly string[] Formats = ["currency", "delimited", "human", "human_size", "percentage", "phone", "rounded"];

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["ActiveSupport::Inflector"] = new RubyClass("ActiveSupport::Inflector", RubyClasses.Object).WithOwn(DefineInflector),
        ["ActiveSupport::NumberHelper"] = new RubyClass("ActiveSupport::NumberHelper", RubyClasses.Object).WithOwn(DefineNumbers),
    };

    private static void DefineInflector(MethodTable<RubyClass> table)
    {
        foreach (var name in Inflections)
        {
            table.Add($"{name}(text, *more, **options)", (RubyRun run, RubyClass self, in Arguments given) => Sent(run, name, given));
        }

        table
            .Add("ordinalize(number)", (run, _, number) => number.Class.Find("ordinalize")!.Call(run, number))
            .Add("ordinal(number)", (run, _, number) => number.Class.Find("ordinal")!.Call(run, number));
    }

    // As Ruby's: camelize(text, false) is camelize(:lower).
    private static RubyObject Sent(RubyRun run, string name, in Arguments given)
    {
        var text = new RubyString(given[0].ToText());
        var rest = given.Values[1..].ToArray();
        if (name == "camelize" && rest is [RubyBoolean { IsTruthy: var isUpper }])
        {
            rest = [RubySymbol.Of(isUpper ? "upper" : "lower")];
        }

        var method = text.Class.Find(name) ?? throw RubyErrors.NoMethod(name, text);
        return method.Call(run, text, new Arguments(rest, given.Keywords));
    }

    private static void DefineNumbers(MethodTable<RubyClass> table)
    {
        foreach (var name in Formats)
        {
            table.Add($"number_to_{name}(number, options = nil, **more)", (RubyRun run, RubyClass _, in Arguments given) => Laid(run, name, given));
        }
    }

    private static RubyObject Laid(RubyRun run, string name, in Arguments given)
    {
        var number = given[0] is RubyString text ? RubyClasses.Functions.Find("Float")!.Call(run, text, text) : given[0];
        return number is RubyNil
            ? number
            : number.Class.Find("to_s")!.Call(run, number, new Arguments([RubySymbol.Of(name)], given.Keywords ?? given.At(1) as RubyHash));
    }
}
