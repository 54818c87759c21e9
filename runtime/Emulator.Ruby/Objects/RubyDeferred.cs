namespace Emulator.Ruby.Objects;

/// <summary>An object that becomes another one when its value is needed, such as a request and its answer.</summary>
public abstract class RubyDeferred : RubyObject
{
    /// <summary>What it stands for; the same object each time.</summary>
    public abstract RubyObject Resolve();

    public override string ToText() => Resolve().ToText();

    public override string Inspect() => Resolve().Inspect();
}
