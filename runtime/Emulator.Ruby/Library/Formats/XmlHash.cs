using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>
/// <c>Hash.from_xml</c> as ActiveSupport's XMLConverter has it: an element is its text, a hash, a list
/// (<c>type="array"</c>) or nil, and <c>type</c> says what a text means.
/// </summary>
internal sealed class XmlHash(RubyRun run, bool isTrusted)
{
    private static readonly string[] Refused = ["symbol", "yaml"];

    public static void DefineOwn(MethodTable<RubyClass> table) => table
        .Add("from_xml(xml, disallowed_types = nil)", (run, _, in arguments) => Of(run, arguments[0], isTrusted: arguments.At(1) is RubyList { Items.Count: 0 }))
        .Add("from_trusted_xml(xml)", (run, _, xml) => Of(run, xml, isTrusted: true));

    private static RubyObject Of(RubyRun run, RubyObject xml, bool isTrusted)
    {
        var given = xml is RubyDeferred deferred ? deferred.Resolve() : xml;
        return new XmlHash(run, isTrusted).Value(XmlElements.Read(run, given is RubyString text ? text.Text : given.ToText()));
    }

    private RubyObject Value(RubyObject value) => value switch
    {
        RubyHash element => Element(element),
        RubyList { Items: [var one] } => Value(one),
        RubyList many => new RubyList(many.Items.Select(Value)),
        _ => value,
    };

    private RubyObject Element(RubyHash element)
    {
        var type = (Member(element, "type") as RubyString)?.Text;
        if (!isTrusted && Refused.Contains(type))
        {
            throw new RubyException("ActiveSupport::XMLConverter::DisallowedType", $"Disallowed type attribute: \"{type}\"");
        }

        if (type == "array")
        {
            return Listed(element);
        }

        if (Member(element, XmlElements.Content) is RubyString content && (type == "file" || element.Count == 1 || !string.IsNullOrWhiteSpace(content.Text)))
        {
            return Typed(content, type);
        }

        var isNil = (Member(element, "nil") as RubyString)?.Text == "true";
        if (type == "string" && !isNil)
        {
            return new RubyString(string.Empty);
        }

        return element.Count == 0 || isNil || (type is not null && element.Count == 1) ? RubyNil.Instance : Members(element);
    }

    private RubyHash Members(RubyHash element)
    {
        var members = new RubyHash();
        foreach (var (name, value) in element.Pairs)
        {
            members[name] = Value(value);
        }

        return members;
    }

    private RubyList Listed(RubyHash element) => element.Pairs.Select(pair => pair.Value).FirstOrDefault(value => value is not RubyString) switch
    {
        RubyList many => new RubyList(many.Items.Select(Value)),
        RubyHash one => RubyList.Of(Value(one)),
        _ => RubyList.Of(),
    };

    private RubyObject Typed(RubyString content, string? type) => type switch
    {
        "symbol" => RubySymbol.Of(content.Text),
        "integer" => Sent(content, "to_i"),
        "float" or "double" => Sent(content, "to_f"),
        "decimal" => Sent(content, "to_d"),
        "boolean" => RubyBoolean.Of(content.Text.Trim() is "1" or "true"),
        "date" => RubyClasses.Date.Class.Find("parse")!.Call(run, RubyClasses.Date, content),
        "datetime" or "dateTime" => Sent(RubyClasses.Time.Class.Find("parse")!.Call(run, RubyClasses.Time, content), "utc"),
        "base64Binary" or "binary" or "file" => Sent(content, "decode_base64"),
        _ => content,
    };

    private RubyObject Sent(RubyObject receiver, string method) => receiver.Class.Find(method)!.Call(run, receiver);

    private static RubyObject Member(RubyHash element, string name) => element[new RubyString(name)];
}
