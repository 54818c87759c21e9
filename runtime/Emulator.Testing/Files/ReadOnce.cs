using System.Runtime.CompilerServices;
using Emulator.Yaml;

namespace Emulator.Testing.Files;

/// <summary>
/// Reads each node once, however many cases share it: what they have in common is compiled and kept once, and what a
/// single case says goes with it.
/// </summary>
internal sealed class ReadOnce<T>
{
    private readonly ConditionalWeakTable<YamlNode, StrongBox<T>> _known = [];

    public T Read(YamlNode node, Func<T> read)
    {
        if (!_known.TryGetValue(node, out var known))
        {
            _known.Add(node, known = new StrongBox<T>(read()));
        }

        return known.Value!;
    }
}
