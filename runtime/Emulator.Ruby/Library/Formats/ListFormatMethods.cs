using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Strings.Packing;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Formats;

/// <summary>The methods of Array that write CSV, XML and packed bytes.</summary>
internal static class ListFormatMethods
{
    public static void Define(MethodTable<RubyList> table) => table
        .Add("to_csv(col_sep: nil, row_sep: nil, quote_char: nil, force_quotes: false, multi_line: true, quote_empty: true, write_nil_value: nil, write_empty_value: nil)", CsvText.Of)
        .Add(XmlOptions.Signature, static (RubyRun run, RubyList self, in Arguments arguments) => XmlText.Of(run, self, XmlOptions.Read(arguments)))
        .Add("pack(template)", static (run, self, template) => Packer.Pack(run, self, Given.Text(template).Text));
}
