using Emulator.Sdk;
using Emulator.Sdk.Streams;
using Emulator.Values;

namespace Emulator.Plugins.Definitions.Paths;

/// <summary>Reads a stream by hand: <c>streams.x</c> is one chunk, <c>streams.x!</c> all of it (connector-sdk.md 4.7).</summary>
internal static class StreamPaths
{
    private const char Whole = '!';

    public static async ValueTask<Value> CallAsync(ConnectorDefinition definition, string name, PathCall call)
    {
        var streams = Streams(definition);
        var stream = name.TrimEnd(Whole);
        if (!streams.TryGetValue(stream, out var lambda))
        {
            throw PathFailure.Unknown($"streams.{stream}", [.. streams.Keys]);
        }

        var (from, input) = (call.Number("from") ?? 0, call.Record("input"));
        var size = call.Number("to") is { } to ? to - from + 1 : call.Number("frame_size") ?? StreamCall.DefaultSize;
        if (!name.EndsWith(Whole))
        {
            var chunk = await lambda(call.Operation, StreamCall.For(input, from, size), call.Cancellation);
            return ListValue.Of(chunk.Data, chunk.IsEnd);
        }

        using var bytes = new MemoryStream();
        await foreach (var frame in StreamReading.ReadAsync(
            StreamHandle.Of(stream, input), streams, call.Operation, from, size, call.Cancellation))
        {
            bytes.Write(frame.Bytes.Span);
        }

        return new BinaryValue(bytes.ToArray());
    }

    // Those of actions and triggers are reached by their names alone, as the connector's own.
    private static OrderedDictionary<string, StreamLambda> Streams(ConnectorDefinition definition)
    {
        var streams = new OrderedDictionary<string, StreamLambda>(definition.Streams, StringComparer.Ordinal);
        foreach (var (name, lambda) in definition.Actions.Values.SelectMany(action => action.Streams)
            .Concat(definition.Triggers.Values.SelectMany(trigger => trigger.Streams)))
        {
            streams.TryAdd(name, lambda);
        }

        return streams;
    }
}
