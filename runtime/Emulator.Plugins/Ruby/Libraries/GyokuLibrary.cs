using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>
/// <c>Gyoku.xml</c>: a hash as XML. A symbol becomes lowerCamelCase and a text stays; <c>@name</c> is an attribute,
/// <c>content!</c> the text, <c>order!</c> the order, <c>attributes!</c> holds those of the elements beside it, a list is many elements.
/// </summary>
internal static class GyokuLibrary
{
    private const int Deepest = 500;
    private static readonly RubySymbol Whole = RubySymbol.Of("content!");

    public static Dictionary<string, RubyObject> All() => new(StringComparer.Ordinal)
    {
        ["Gyoku"] = new RubyClass("Gyoku", RubyClasses.Object).WithOwn(table => table
            .Add("xml(hash, options = nil)", (RubyRun run, RubyClass _, in Arguments given) => new RubyString(
                Content(run, (RubyHash)given[0], given.At(1) as RubyHash ?? new RubyHash(), 0)))),
    };

    private static string Content(RubyRun run, RubyHash hash, RubyHash options, int depth)
    {
        if (depth > Deepest)
        {
            throw new RubyException("SystemStackError", "stack level too deep");
        }

        if (hash.Has(Whole))
        {
            return HtmlText.Escaped(hash[Whole].ToText());
        }

        var text = new StringBuilder();
        foreach (var key in Ordered(hash))
        {
            run.Step();
            var name = key.ToText();
            if (name is not ("order!" or "attributes!") && !name.StartsWith('@'))
            {
                var attributes = Special(hash, "attributes!") is RubyHash all && all[key] is RubyHash own ? own : new RubyHash();
                Write(run, text, key, hash[key], attributes, options, depth);
            }

            run.CheckTextLength(text.Length);
        }

        return text.ToString();
    }

    private static void Write(RubyRun run, StringBuilder text, RubyObject key, RubyObject value, RubyHash attributes, RubyHash options, int depth)
    {
        switch (value)
        {
            case RubyList list:
                foreach (var item in list.Items)
                {
                    Write(run, text, key, item, attributes, options, depth);
                }

                return;
            case RubyHash hash:
                var own = new RubyHash();
                foreach (var (name, attribute) in attributes.Pairs.Concat(hash.Pairs.Where(pair => pair.Key.ToText().StartsWith('@'))))
                {
                    own[new RubyString(name.ToText().TrimStart('@'))] = attribute;
                }

                Element(run, text, key, Content(run, hash, options, depth + 1), own, options);
                return;
            case RubyNil:
                Element(run, text, key, null, new RubyHash { [new RubyString("xsi:nil")] = new RubyString("true") }, options);
                return;
            default:
                Element(run, text, key, key.ToText().EndsWith('!') ? value.ToText() : HtmlText.Escaped(Shown(run, value).ToText()), attributes, options);
                return;
        }
    }

    private static void Element(RubyRun run, StringBuilder text, RubyObject key, string? content, RubyHash attributes, RubyHash options)
    {
        var tag = Tag(run, key, options);
        text.Append('<').Append(tag);
        foreach (var (name, attribute) in attributes.Pairs)
        {
            text.Append(' ').Append(name.ToText()).Append("=\"").Append(HtmlText.Escaped(attribute.ToText())).Append('"');
        }

        _ = content is null || key.ToText().EndsWith('/') ? text.Append("/>") : text.Append('>').Append(content).Append("</").Append(tag).Append('>');
    }

    private static string Tag(RubyRun run, RubyObject key, RubyHash options)
    {
        var name = key.ToText().TrimEnd('!', '/');
        if (key is not RubySymbol)
        {
            return name;
        }

        var text = new RubyString(name);
        return options[RubySymbol.Of("key_converter")] switch
        {
            RubySymbol { Name: "none" } => name,
            RubySymbol { Name: "upcase" } => name.ToUpperInvariant(),
            RubySymbol { Name: "camelcase" } => text.Class.Find("camelize")!.Call(run, text).ToText(),
            RubyProc block => block.Call(run, new Arguments([text])).ToText(),
            _ => string.Concat(name.Split('_').Select((word, index) => index == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..])),
        };
    }

    private static RubyObject Shown(RubyRun run, RubyObject value) => value switch
    {
        RubyDateTime moment => moment.Class.Find("strftime")!.Call(run, moment, new RubyString("%Y-%m-%dT%H:%M:%S%:z")),
        RubyTime clock => clock.Class.Find("strftime")!.Call(run, clock, new RubyString("%H:%M:%S")),
        _ => value,
    };

    private static IEnumerable<RubyObject> Ordered(RubyHash hash) =>
        Special(hash, "order!") is RubyList order ? [.. order.Items, .. hash.Keys().Where(key => key.ToText().StartsWith('@'))] : [.. hash.Keys()];

    private static RubyObject? Special(RubyHash hash, string name) => hash.Has(RubySymbol.Of(name)) ? hash[RubySymbol.Of(name)] : hash.Has(new RubyString(name)) ? hash[new RubyString(name)] : null;
}
