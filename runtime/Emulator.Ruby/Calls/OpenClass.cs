using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Calls;

/// <summary>What a class or module that a source makes has besides its methods. Belongs to the run of one source file.</summary>
/// <param name="singleton">The class of the class, with its own methods; null for such a class itself.</param>
/// <param name="isModule">A module has no objects.</param>
/// <param name="outer">The module around, whose constants are seen.</param>
internal sealed class OpenClass(RubyClass? singleton, bool isModule, RubyClass? outer)
{
    public RubyClass? Singleton { get; } = singleton;

    public bool IsModule { get; } = isModule;

    public RubyClass? Outer { get; set; } = outer;

    /// <summary>By name.</summary>
    public Dictionary<string, RubyObject> Constants { get; } = new(StringComparer.Ordinal);

    /// <summary>The instance variables of the class itself.</summary>
    public Dictionary<string, RubyObject> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>What the class shares with its objects.</summary>
    public Dictionary<string, RubyObject> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>True behind <c>module_function</c>: methods belong to the module, too.</summary>
    public bool DefinesForItself { get; set; }

    /// <summary>Names that only the object itself may call.</summary>
    public HashSet<string> Private { get; } = new(StringComparer.Ordinal);

    /// <summary>True behind <c>private</c>.</summary>
    public bool DefinesPrivate { get; set; }
}
