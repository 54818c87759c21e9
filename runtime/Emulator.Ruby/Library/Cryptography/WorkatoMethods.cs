using Emulator.Ruby.Calls;
using Emulator.Ruby.Library.Formats;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Cryptography;

/// <summary>The methods of <c>workato</c>, subject by subject.</summary>
internal static class WorkatoMethods
{
    public static void Define(MethodTable<RubyWorkato> table)
    {
        CipherMethods.Define(table);
        KeyMethods.Define(table);
        TokenMethods.Define(table);
        table
            .Add("parse_yaml(text)", static (run, _, text) => YamlReading.Of(run, Given.Text(text).Text))
            .Add("render_yaml(value)", static (run, _, value) => YamlText.Of(run, value));
    }
}
