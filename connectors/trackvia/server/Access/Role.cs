using Emulator.TrackVia.Server.Views;

namespace Emulator.TrackVia.Server.Access;

/// <summary>A named set of permissions: views with operations, and fields that stay hidden.</summary>
internal sealed class Role(string name, Func<View, Operations> granted, IReadOnlySet<int>? hiddenFields = null)
{
    private readonly Dictionary<int, Operations> _changed = [];

    public string Name { get; } = name;

    /// <summary>Meta ids of fields that holders of the role cannot see.</summary>
    public IReadOnlySet<int> HiddenFields { get; } = hiddenFields ?? new HashSet<int>();

    public Operations On(View view) => _changed.TryGetValue(view.Id, out var operations) ? operations : granted(view);

    public void Grant(View view, Operations operations) => _changed[view.Id] = On(view) | operations;

    public void Revoke(View view, Operations operations) => _changed[view.Id] = On(view) & ~operations;
}
