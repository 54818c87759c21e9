namespace Emulator.Connections.Secrets;

/// <summary>
/// Texts by key, in the order of the keys; never changes. Ours, because the framework's own immutable collections are a
/// library that every run would load for three handfuls of texts.
/// </summary>
internal sealed class SortedTexts(IDictionary<string, string> texts)
{
    public static readonly SortedTexts Empty = new(new Dictionary<string, string>());

    private readonly SortedList<string, string> _texts = new(texts, StringComparer.Ordinal);

    public int Count => _texts.Count;

    public IList<string> Keys => _texts.Keys;

    /// <summary>The text under the key, or null when there is none.</summary>
    public string? Find(string key) => _texts.GetValueOrDefault(key);

    public SortedTexts With(string key, string text) =>
        new(new Dictionary<string, string>(_texts, StringComparer.Ordinal) { [key] = text });

    /// <summary>Without the keys; those that are not there are no mistake.</summary>
    public SortedTexts Without(params IEnumerable<string> keys)
    {
        var left = new Dictionary<string, string>(_texts, StringComparer.Ordinal);
        foreach (var key in keys)
        {
            left.Remove(key);
        }

        return new SortedTexts(left);
    }

    public bool IsSame(SortedTexts other) => Count == other.Count && Keys.All(key => other.Find(key) == Find(key));
}
