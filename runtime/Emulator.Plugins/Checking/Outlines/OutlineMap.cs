using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A hash or an object with its written keys.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Entries">In the author's order; a key may stand twice.</param>
/// <param name="IsOpen">True when more keys come from an expression (a splat, a computed key).</param>
internal sealed record OutlineMap(SourcePlace Place, IReadOnlyList<OutlineEntry> Entries, bool IsOpen = false) : Outline(Place)
{
    public override IEnumerable<OutlineMap> Maps => Entries.SelectMany(entry => entry.Value.Maps).Prepend(this);

    /// <summary>The value under a key, the last one of two; null for none.</summary>
    public Outline? this[string key] => Find(key)?.Value;

    public OutlineEntry? Find(string key) => Entries.LastOrDefault(entry => entry.Key == key);

    public bool Has(string key) => this[key] is not (null or OutlineNothing);

    public string? Text(string key) => (this[key] as OutlineText)?.Text;
}
