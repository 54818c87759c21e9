using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of Hash that write XML, queries and forms.</summary>
internal static class HashFormatMethods
{
    public static void Define(MethodTable<RubyHash> table) => table
        .Add("to_query(namespace = nil)", static (RubyRun _, RubyHash self, in Arguments arguments) => new RubyString(
            arguments.At(0) is { IsTruthy: true } key ? QueryText.Query(self, key.ToText()) : QueryText.Query(self)))
        .Add(XmlOptions.Signature, static (RubyRun run, RubyHash self, in Arguments arguments) => XmlText.Of(run, self, XmlOptions.Read(arguments)))
        .Add("encode_www_form", static self => new RubyString(QueryText.Form(self)));
}
