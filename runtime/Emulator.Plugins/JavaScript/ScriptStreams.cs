using Emulator.Sdk;
using Emulator.Sdk.Streams;

namespace Emulator.Plugins.JavaScript;

/// <summary>The streams that any lambda of a connector may name: those of its root and of every action and trigger are one set.</summary>
internal sealed class ScriptStreams
{
    public IReadOnlyDictionary<string, StreamLambda> All { get; private set; } = new Dictionary<string, StreamLambda>();

    public void Take(ConnectorDefinition definition)
    {
        var all = new Dictionary<string, StreamLambda>(definition.Streams, StringComparer.Ordinal);
        foreach (var streams in definition.Actions.Values.Select(action => action.Streams).Concat(definition.Triggers.Values.Select(trigger => trigger.Streams)))
        {
            foreach (var (name, stream) in streams)
            {
                all.TryAdd(name, stream);
            }
        }

        All = all;
    }
}
