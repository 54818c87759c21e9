namespace Emulator.Ruby.Objects;

/// <summary>An object that becomes another one when its value is needed, such as a request and its answer.</summary>
public abstract class RubyDeferred : RubyObject
{
    /// <summary>What it stands for; the same object each time.</summary>
    public abstract RubyObject Resolve();

    /// <summary>The object itself, or what it stands for where it is one that stands for another.</summary>
    public static RubyObject Settled(RubyObject value) => value is RubyDeferred deferred ? deferred.Resolve() : value;

    public override string ToText() => Resolve().ToText();

    public override string Inspect() => Resolve().Inspect();
}
