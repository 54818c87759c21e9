using System.Xml;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Plugins.Ruby.Libraries.Documents;

/// <summary><c>Nokogiri::XML(text)</c>: what is no XML gives a document without a root that knows its errors. Nothing outside the text is read.</summary>
internal static class DocumentReading
{
    public static RubyNode Read(RubyRun run, in Arguments arguments)
    {
        var given = arguments.At(0) is RubyDeferred pending ? pending.Resolve() : arguments.At(0) ?? RubyNil.Instance;
        var text = given is RubyStringIo io ? io.Whole.Text : given.ToText();
        var asked = new ReadingOptions();
        arguments.Block?.Call(run, new Arguments([asked]));
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        try
        {
            CheckDepth(run, text);
            using var reader = Reader(text.TrimStart('\uFEFF'), asked.DropsBlanks);
            document.Load(reader);
            return new RubyNode(document);
        }
        catch (XmlException failed)
        {
            var message = $"{failed.LineNumber}:{failed.LinePosition}: FATAL: {failed.Message}";
            return asked.IsStrict
                ? throw new RubyException("Nokogiri::XML::SyntaxError", message)
                : new RubyNode(new XmlDocument { PreserveWhitespace = true, XmlResolver = null }) { Errors = text.Length == 0 ? [] : [message] };
        }
    }

    private static void CheckDepth(RubyRun run, string text)
    {
        using var reader = Reader(text.TrimStart('\uFEFF'), dropsBlanks: true);
        while (reader.Read())
        {
            run.Step();
            if (reader.Depth > DocumentGuard.Deepest)
            {
                throw new XmlException($"Excessive depth in document: {DocumentGuard.Deepest}");
            }
        }
    }

    private static XmlReader Reader(string text, bool dropsBlanks) => XmlReader.Create(
        new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreWhitespace = dropsBlanks });
}
