using Emulator.Ruby.Calls;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>
/// The lazy result of <c>where</c>: behaves as the list of the rows that hold; <c>not</c> and a further <c>where</c> narrow it.
/// </summary>
public sealed class RubyWhere(IReadOnlyList<RubyObject> source, IReadOnlyList<Func<RubyRun, RubyHash, bool>> tests) : RubyObject
{
    private RubyList? _rows;

    public override RubyClass Class => RubyClasses.Where;

    /// <summary>The rows, found on first use.</summary>
    public RubyList Rows(RubyRun run) =>
        _rows ??= source.Count > 0 && source[0] is RubyHash
            ? new RubyList(source.OfType<RubyHash>().Where(row => tests.All(test => test(run, row))))
            : RubyList.Of();

    public RubyWhere And(Func<RubyRun, RubyHash, bool> test) => new(source, [.. tests, test]);

    public override string ToText() => _rows?.ToText() ?? "#<where>";

    public override bool IsEqualTo(RubyObject other) => _rows?.IsEqualTo(other) ?? ReferenceEquals(this, other);
}
