using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>An object that holds others and gives them one by one, such as a Set or a table of CSV: an Enumerable that is no list.</summary>
public abstract class RubyEnumerable : RubyObject
{
    /// <summary>The elements as they are now.</summary>
    public abstract IEnumerable<RubyObject> Elements(RubyRun run);
}
