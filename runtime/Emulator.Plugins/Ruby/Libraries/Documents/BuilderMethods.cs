using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary>The class <c>Nokogiri::XML::Builder</c>.</summary>
internal static class BuilderMethods
{
    public static readonly RubyClass Builder = new("Nokogiri::XML::Builder", RubyClasses.Object, static type => type
        .With<RubyBuilder>(Define)
        .WithOwn(table => table.Add("new(options = nil, *more, **named, &block)", (RubyRun run, RubyClass _, in Arguments given) => New(run, given)))) { Missing = Element };

    private static RubyBuilder New(RubyRun run, in Arguments given)
    {
        var encoding = given.Keyword("encoding") ?? (given.At(0) as RubyHash)?[RubySymbol.Of("encoding")];
        var builder = new RubyBuilder(encoding is null or RubyNil ? null : encoding.ToText(), given.Block);
        if (given.Block is { } block)
        {
            builder.Fill(run, block);
        }

        return builder;
    }

    private static void Define(MethodTable<RubyBuilder> table) => table
        .Add("[](prefix)", (self, prefix) => self.Within(prefix.ToText()))
        .Add("text(text)", (self, text) => Appended(self, self.Document.CreateTextNode(text.ToText())))
        .Add("cdata(text)", (self, text) => Appended(self, self.Document.CreateCDataSection(text.ToText())))
        .Add("comment(text)", (self, text) => Appended(self, self.Document.CreateComment(text.ToText())))
        .Add("doc", self => new RubyNode(self.Document))
        .Add("to_xml(*more, **options)", (RubyRun run, RubyBuilder self, in Arguments given) => new RubyString(
            NodeText.Of(run, self.Document, given.Keyword("indent") is not SmallInteger { Number: 0 } && given.Keyword("save_with") is null, given.Keyword("save_with") is not SmallInteger)));

    private static RubyBuilder Appended(RubyBuilder self, XmlNode node)
    {
        self.Append(node);
        return self;
    }

    private static BuilderElement? Element(string name) => name.EndsWith('=') || name.EndsWith('?') || name is "to_str" or "to_ary" or "to_hash" or "initialize" or "respond_to_missing?" ? null
        : new BuilderElement(name);
}
