using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>
/// A value of the Ruby world. Every kind knows its class, its texts, its equality and its order; methods that formulas
/// call stand in the tables of <c>Library</c>.
/// </summary>
public abstract class RubyObject
{
    /// <summary>The class whose table answers for this object.</summary>
    public abstract RubyClass Class { get; }

    /// <summary>False only for nil and false.</summary>
    public virtual bool IsTruthy => true;

    /// <summary>As <c>frozen?</c>: only strings, lists and hashes can change.</summary>
    public virtual bool IsFrozen => true;

    /// <summary>The instance variables of an object of a source's own class; null for an object that shares those of the evaluation.</summary>
    internal virtual Dictionary<string, RubyObject>? Variables => null;

    /// <summary>As <c>to_s</c>; what interpolation and messages print.</summary>
    public abstract string ToText();

    /// <summary>Allows no change from now on.</summary>
    public virtual void Freeze()
    {
    }

    /// <summary>As <c>inspect</c>; by default the same text.</summary>
    public virtual string Inspect() => ToText();

    /// <summary>As <c>==</c>: 1 and 1.0 are equal. Never raises.</summary>
    public virtual bool IsEqualTo(RubyObject other) => ReferenceEquals(this, other);

    /// <summary>As <c>eql?</c>, which hash keys and <c>uniq</c> use: 1 and 1.0 differ.</summary>
    public virtual bool IsSameKey(RubyObject other) => IsEqualTo(other);

    /// <summary>As <c>hash</c>, in step with <see cref="IsSameKey"/>.</summary>
    public virtual int KeyHash() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <summary>As <c>&lt;=&gt;</c>: negative, zero, positive, or null when the two have no order.</summary>
    public virtual int? CompareWith(RubyObject other) => IsEqualTo(other) ? 0 : null;

    /// <summary>As <c>===</c>, which <c>case</c> and <c>slice_before</c> ask of a pattern.</summary>
    public virtual bool Matches(RubyRun run, RubyObject value) => IsEqualTo(value);

    public sealed override string ToString() => Inspect();
}
