using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>Elements that a walk gave.</summary>
internal static class Walks
{
    /// <exception cref="LimitException">There are more than a list may hold.</exception>
    public static List<RubyObject> All(RubyRun run, Walk walk) => First(run, walk, int.MaxValue);

    /// <summary>At most so many, and no further one is asked for.</summary>
    public static List<RubyObject> First(RubyRun run, Walk walk, int count)
    {
        var items = new List<RubyObject>();
        if (count <= 0)
        {
            return items;
        }

        walk(run, item =>
        {
            run.Step();
            run.CheckListLength(items.Count + 1);
            items.Add(item);
            return items.Count < count;
        });
        return items;
    }
}
