using Emulator.Plugins.Checking.Outlines;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>What a connector has, by name; null where an expression gives more than is written.</summary>
internal sealed record Names(IReadOnlyList<string>? Methods, IReadOnlyList<string>? Definitions, IReadOnlyList<string>? PickLists)
{
    public static Names Of(OutlineMap root) => new(In(root, "methods"), In(root, "object_definitions"), In(root, "pick_lists"));

    private static IReadOnlyList<string>? In(OutlineMap root, string key) => root[key] switch
    {
        null or OutlineNothing => root.IsOpen ? null : [],
        OutlineMap { IsOpen: false } map => [.. map.Entries.Select(entry => entry.Key)],
        _ => null,
    };
}
