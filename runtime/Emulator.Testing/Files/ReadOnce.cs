using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>Reads each node once, however many cases share it: what they have in common is compiled and kept once.</summary>
internal sealed class ReadOnce<T>
{
    private readonly Dictionary<YamlNode, T> _known = new(ReferenceEqualityComparer.Instance);

    public T Read(YamlNode node, Func<T> read)
    {
        if (!_known.TryGetValue(node, out var known))
        {
            _known[node] = known = read();
        }

        return known;
    }
}
