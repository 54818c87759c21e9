using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>An object of a class that a source defines. What Ruby asks of every object it asks of the source's methods, where there are some.</summary>
/// <param name="type">Its class.</param>
/// <param name="run">The run that made it, for methods that are asked for where no run is at hand.</param>
internal sealed class RubyInstance(RubyClass type, RubyRun run) : RubyObject
{
    private bool _isFrozen;

    public override RubyClass Class => Singleton ?? type;

    /// <summary>What <c>class</c> tells.</summary>
    public RubyClass Type => type;

    /// <summary>The class of this object alone; null until it has methods of its own.</summary>
    public RubyClass? Singleton { get; set; }

    public override bool IsFrozen => _isFrozen;

    internal override Dictionary<string, RubyObject> Variables { get; } = new(StringComparer.Ordinal);

    public override void Freeze() => _isFrozen = true;

    /// <summary>The elements that its <c>each</c> gives.</summary>
    public List<RubyObject> Elements(RubyRun asking)
    {
        var items = new List<RubyObject>();
        var block = new Library.Kernel.NativeProc((_, given) =>
        {
            items.Add(given.Count == 1 ? given[0] : RubyList.Over([.. given.Values]));
            return RubyNil.Instance;
        });
        (Class.FindDefined("each") ?? throw Errors.RubyErrors.NoMethod("each", this)).Call(asking, this, new Arguments([], null, block));
        return items;
    }

    /// <summary>Another object with the same variables.</summary>
    public RubyInstance Copy()
    {
        var copy = new RubyInstance(type, run);
        foreach (var (name, value) in Variables)
        {
            copy.Variables[name] = value;
        }

        return copy;
    }

    public override string ToText() => Class.FindDefined("to_s")?.Call(run, this) is RubyString text ? text.Text : $"#<{type.Name}>";

    public override string Inspect() => Class.FindDefined("inspect")?.Call(run, this) is RubyString text
        ? text.Text
        : Nesting.Text(this, Variables.Count == 0 ? $"#<{type.Name}" : $"#<{type.Name} ", Variables, static pair => $"@{pair.Key}={pair.Value.Inspect()}", ">");

    public override bool IsEqualTo(RubyObject other) =>
        Class.FindDefined("==") is { } equal ? equal.Call(run, this, other).IsTruthy
        : ReferenceEquals(this, other) || (Class.IsOrInherits(RubyClasses.Comparable) && CompareWith(other) == 0);

    public override bool IsSameKey(RubyObject other) =>
        Class.FindDefined("eql?") is { } same ? same.Call(run, this, other).IsTruthy : ReferenceEquals(this, other);

    public override int KeyHash() => Class.FindDefined("hash")?.Call(run, this).KeyHash() ?? base.KeyHash();

    public override int? CompareWith(RubyObject other) => Class.FindDefined("<=>") is not { } order ? base.CompareWith(other)
        : order.Call(run, this, other) is SmallInteger sign ? Math.Sign(sign.Number) : null;

    public override bool Matches(RubyRun asking, RubyObject value) =>
        Class.FindDefined("===") is { } matches ? matches.Call(asking, this, value).IsTruthy : IsEqualTo(value);
}
