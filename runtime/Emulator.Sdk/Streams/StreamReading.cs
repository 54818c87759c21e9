using System.Runtime.CompilerServices;
using System.Text;
using Emulator.Values;

namespace Emulator.Sdk.Streams;

/// <summary>Reads a file that an action was given, piece by piece (<c>workato.stream.in</c>, connector-sdk.md 4.7).</summary>
public static class StreamReading
{
    /// <param name="source">A handle, a text, bytes, a record <c>{data, eof}</c>, or a handle with its <c>chunks</c> by offset.</param>
    /// <param name="streams">The connector's streams, by name.</param>
    /// <param name="operation">What the streams may reach.</param>
    /// <param name="from">The first byte that is wanted.</param>
    /// <param name="frameSize">How many bytes a piece has at most.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="ConnectorException">There is no stream of that name, or the source is no file.</exception>
    public static async IAsyncEnumerable<StreamFrame> ReadAsync(
        Value source, IReadOnlyDictionary<string, StreamLambda> streams, IOperation operation, long from = 0,
        long frameSize = StreamCall.DefaultSize, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (true)
        {
            var chunk = await ChunkAsync(source, streams, operation, StreamCall.For(source["input"], from, frameSize), cancellation);
            var bytes = Bytes(chunk.Data);
            var next = from + bytes.Length;
            yield return new StreamFrame(bytes, from, bytes.IsEmpty ? null : next - 1, chunk.IsEnd, chunk.IsEnd ? null : next);
            if (chunk.IsEnd || bytes.IsEmpty)
            {
                yield break;
            }

            from = next;
        }
    }

    private static async ValueTask<StreamChunk> ChunkAsync(
        Value source, IReadOnlyDictionary<string, StreamLambda> streams, IOperation operation, StreamCall call, CancellationToken cancellation)
    {
        if (StreamHandle.Is(source))
        {
            return source["chunks"] is RecordValue chunks ? Mocked(chunks, call.From) : await Named(source, streams)(operation, call, cancellation);
        }

        return source switch
        {
            TextValue or BinaryValue => new StreamChunk(new BinaryValue(Bytes(source)[(int)Math.Min(call.From, Bytes(source).Length)..].ToArray()), IsEnd: true),
            RecordValue piece when piece.Has("data") => new StreamChunk(piece["data"], piece["eof"].IsTruthy || !piece.Has("eof")),
            _ => throw new ConnectorException(FailureKind.Input, $"a file is a stream, a text or bytes, not {source.Kind}"),
        };
    }

    // As tests of connectors write them: the offsets are the keys, the last piece is the one that nothing follows.
    private static StreamChunk Mocked(RecordValue chunks, long from)
    {
        var data = chunks[from.ToString()];
        return new StreamChunk(data.IsNull ? string.Empty : data, !chunks.Has((from + Bytes(data).Length).ToString()));
    }

    private static StreamLambda Named(Value source, IReadOnlyDictionary<string, StreamLambda> streams)
    {
        var name = source["name"].AsText() ?? string.Empty;
        return streams.TryGetValue(name, out var stream)
            ? stream
            : throw new ConnectorException(FailureKind.Plugin, $"key not found: \"{name}\"") { ErrorClass = "KeyError" };
    }

    private static ReadOnlyMemory<byte> Bytes(Value data) => data switch
    {
        BinaryValue binary => binary.Bytes,
        TextValue text => Encoding.UTF8.GetBytes(text.Text),
        _ => ReadOnlyMemory<byte>.Empty,
    };
}
