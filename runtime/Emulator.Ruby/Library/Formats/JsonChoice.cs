using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>Which keys <c>as_json(only: …)</c> and <c>as_json(except: …)</c> keep, of every hash that is met.</summary>
/// <param name="Only">These alone; null for all.</param>
/// <param name="Except">Not these, when there is no <paramref name="Only"/>.</param>
internal sealed record JsonChoice(RubyList? Only, RubyList? Except)
{
    /// <summary>Null when the options choose nothing.</summary>
    public static JsonChoice? Of(in Arguments arguments) =>
        arguments.At(0) is RubyHash options && (Named(options, "only"), Named(options, "except")) is var (only, except) && (only ?? except) is not null
            ? new JsonChoice(only, except)
            : null;

    public bool Keeps(RubyObject key) => Only is not null ? Only.Items.Exists(key.IsSameKey) : Except?.Items.Exists(key.IsSameKey) != true;

    private static RubyList? Named(RubyHash options, string name) => options[RubySymbol.Of(name)] switch
    {
        RubyNil or RubyBoolean { IsTruthy: false } => null,
        RubyList list => list,
        var one => RubyList.Of(one),
    };
}
