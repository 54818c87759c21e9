using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Methods with a <c>!</c> change their receiver and answer nil when there was nothing to change.</summary>
internal static class Changes
{
    public static RubyObject InPlace(RubyString self, RubyString changed)
    {
        if (self.IsEqualTo(changed))
        {
            return RubyNil.Instance;
        }

        self.Become(changed);
        return self;
    }
}
