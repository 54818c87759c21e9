using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation;

/// <summary>Constants that only a run can find: those of the classes and modules that the source makes.</summary>
internal static class ConstantLookup
{
    /// <summary>The constant of the class of self, of what that inherits, or of a module around it; null when there is none.</summary>
    public static RubyObject? Find(RubyObject self, string name)
    {
        for (var type = self as RubyClass ?? self.Class; type?.Open is { } open; type = open.Outer)
        {
            if (Of(type, name) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The constant of a class or of what it inherits; null when there is none.</summary>
    public static RubyObject? Of(RubyClass type, string name) => type.Open is null ? null
        : type.Ancestors().Select(one => one.Open?.Constants.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);
}
