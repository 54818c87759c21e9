using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;

namespace Emulator.Ruby.Objects;

/// <summary>An error as a <c>rescue</c> sees it, or as <c>StandardError.new("…")</c> makes it to be raised.</summary>
public sealed class RubyError(RubyException error) : RubyObject
{
    public RubyException Error { get; } = error;

    private Dictionary<string, RubyObject>? _variables;

    public override RubyClass Class => Error.Type ?? RubyErrorClasses.Of(Error.ClassName);

    internal override Dictionary<string, RubyObject> Variables => _variables ??= new(StringComparer.Ordinal);

    public override string ToText() => Error.Message;

    public override string Inspect() => Error.Message.Length == 0 ? Error.ClassName : $"#<{Error.ClassName}: {Error.Message}>";

    public override bool IsEqualTo(RubyObject other) =>
        other is RubyError that && that.Error.ClassName == Error.ClassName && that.Error.Message == Error.Message;

    public override int KeyHash() => HashCode.Combine(Error.ClassName, Error.Message);
}
