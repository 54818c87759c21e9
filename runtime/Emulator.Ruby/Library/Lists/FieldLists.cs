using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Lists;

/// <summary>What the platform adds for lists of field definitions: chosen by name, made required (connector-sdk 8.1).</summary>
internal static class FieldLists
{
    private static readonly RubySymbol Name = RubySymbol.Of("name");

    public static void Define(MethodTable<RubyList> table) => table
        .Add("only(*names)", (RubyRun run, RubyList self, in Arguments names) => Named(self, names.Values.ToArray(), true))
        .Add("ignored(*names)", (RubyRun run, RubyList self, in Arguments names) => Named(self, names.Values.ToArray(), false))
        .Add("required(*names)", Required);

    private static RubyList Named(RubyList self, RubyObject[] names, bool wanted) =>
        RubyList.Over([.. self.Items.Where(field => IsNamed(field, names) == wanted)]);

    private static bool IsNamed(RubyObject field, RubyObject[] names) =>
        field is RubyHash hash && names.Any(hash[Name].IsEqualTo);

    private static RubyObject Required(RubyRun run, RubyList self, in Arguments arguments)
    {
        var names = arguments.Values.ToArray();
        return RubyList.Over([.. self.Items.Select(field =>
        {
            if (!IsNamed(field, names))
            {
                return field;
            }

            var copy = ((RubyHash)field).Copy();
            copy[RubySymbol.Of("optional")] = RubyBoolean.False;
            return copy;
        })]);
    }
}
