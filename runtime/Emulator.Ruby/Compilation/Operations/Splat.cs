using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Operations;

/// <summary><c>*value</c>: a list's elements, nothing for nil, any other value alone; a hash gives its pairs.</summary>
internal sealed class Splat(Operation value) : Operation
{
    private Operation Value { get; } = value;

    public override RubyObject Run(Frame frame) => RubyList.Over(Elements(frame, Value.Run(frame)));

    /// <summary>Adds the value of each operation, splats element by element.</summary>
    public static void Fill(Frame frame, Operation[] operations, List<RubyObject> into)
    {
        foreach (var operation in operations)
        {
            if (operation is Splat splat)
            {
                var elements = Elements(frame, splat.Value.Run(frame));
                frame.Run.CheckListLength((long)into.Count + elements.Count);
                into.AddRange(elements);
            }
            else
            {
                into.Add(operation.Run(frame));
            }
        }
    }

    private static List<RubyObject> Elements(Frame frame, RubyObject value) => value switch
    {
        RubyList list => [.. list.Items],
        RubyNil => [],
        RubyHash hash => [.. hash.Pairs.Select(pair => RubyList.Of(pair.Key, pair.Value))],
        RubyRange or RubyEnumerable or RubyEnumerator or RubyInstance or RubyWhere or RubyTime when value.Class.Find("to_a")?.Call(frame.Run, value) is RubyList list => list.Items,
        RubyDeferred deferred => Elements(frame, deferred.Resolve()),
        _ => [value],
    };
}
