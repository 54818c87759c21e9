using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary><c>Nokogiri</c>, as far as XML goes: documents, their nodes, and sets of nodes.</summary>
internal static class NodeClasses
{
    private static readonly RubyClass Broken = RubyErrorClasses.Define("Nokogiri::SyntaxError", RubyErrorClasses.StandardError);
    private static readonly RubyClass Node = new("Nokogiri::XML::Node", RubyClasses.Object, static type => type
        .With<RubyNode>(NodeMethods.Define).With<RubyNode>(NodeMethods.DefineKinship).With<RubyNode>(NodeChanges.Define));

    private static readonly RubyClass Document = new("Nokogiri::XML::Document", Node, static type => type
        .With<RubyNode>(NodeMethods.DefineDocument)
        .WithOwn(table => table.Add("parse(text = nil, *more, &block)", (RubyRun run, RubyClass _, in Arguments given) => DocumentReading.Read(run, given))));

    private static readonly RubyClass Element = new("Nokogiri::XML::Element", Node);
    private static readonly RubyClass Text = new("Nokogiri::XML::Text", Node);
    private static readonly RubyClass Data = new("Nokogiri::XML::CDATA", Text);
    private static readonly RubyClass Comment = new("Nokogiri::XML::Comment", Node);
    private static readonly RubyClass Attribute = new("Nokogiri::XML::Attr", Node);

    public static readonly RubyClass Set = new RubyClass("Nokogiri::XML::NodeSet", RubyClasses.Object, static type => type.With<RubyNodeSet>(NodeSetMethods.Define)).Including(RubyClasses.Enumerable);

    public static Dictionary<string, RubyObject> All()
    {
        var xml = new RubyClass("Nokogiri::XML", RubyClasses.Object).WithOwn(table => table
            .Add("parse(text = nil, *more, &block)", (RubyRun run, RubyClass _, in Arguments given) => DocumentReading.Read(run, given)));
        var all = new Dictionary<string, RubyObject>(StringComparer.Ordinal)
        {
            ["Nokogiri"] = new RubyClass("Nokogiri", RubyClasses.Object).WithOwn(table => table
                .Add("XML(text = nil, *more, &block)", (RubyRun run, RubyClass _, in Arguments given) => DocumentReading.Read(run, given))),
            ["Nokogiri::XML"] = xml,
            ["Nokogiri::XML::Builder"] = BuilderMethods.Builder,
            ["Nokogiri::XML::Node::SaveOptions::NO_DECLARATION"] = RubyInteger.Of(2),
            ["Nokogiri::SyntaxError"] = Broken,
            ["Nokogiri::XML::SyntaxError"] = RubyErrorClasses.Define("Nokogiri::XML::SyntaxError", Broken),
            ["Nokogiri::XML::XPath::SyntaxError"] = RubyErrorClasses.Define("Nokogiri::XML::XPath::SyntaxError", Broken),
            ["Nokogiri::CSS::SyntaxError"] = RubyErrorClasses.Define("Nokogiri::CSS::SyntaxError", Broken),
        };
        foreach (var type in new[] { Node, Document, Element, Text, Data, Comment, Attribute, Set })
        {
            all[type.Name] = type;
        }

        return all;
    }

    public static RubyClass Of(XmlNode node) => node switch
    {
        XmlDocument => Document,
        XmlElement => Element,
        XmlAttribute => Attribute,
        XmlCDataSection => Data,
        XmlComment => Comment,
        _ => Text,
    };
}
