using Emulator.Plugins.Ruby.Libraries;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Paths;

/// <summary>Reads a stream by hand: <c>streams.x</c> is one chunk, <c>streams.x!</c> all of it (connector-sdk.md 4.7).</summary>
internal static class StreamCalls
{
    public static ValueTask<Value> CallAsync(
        RubySource source, string name, IOperation operation, RecordValue arguments, bool isWhole, CancellationToken cancellation)
    {
        var given = new PathArguments(operation, arguments);
        return LambdaCall.RunAsync(
            source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => isWhole ? Whole(call, name, given) : Chunk(call, name, given),
            cancellation);
    }

    private static Value Chunk(LambdaCall call, string name, PathArguments given)
    {
        var from = given.Number("from") ?? 0;
        var size = given.Number("to") is { } to ? to - from + 1 : given.Number("frame_size") ?? StreamSource.FrameSize;
        var (chunk, isLast) = StreamSource.Produced(call.Run, call.Self, StreamSource.Find(call.Self, name), given.OrHash("input"), from, size);
        return ListValue.Of(call.Data(chunk), isLast);
    }

    private static Value Whole(LambdaCall call, string name, PathArguments given)
    {
        var producer = StreamSource.Find(call.Self, name);
        var size = given.Number("frame_size") ?? StreamSource.FrameSize;
        using var bytes = new MemoryStream();
        var isText = true;
        for (var from = given.Number("from") ?? 0; ;)
        {
            call.Run.Step();
            var (chunk, isLast) = StreamSource.Produced(call.Run, call.Self, producer, given.OrHash("input"), from, size);
            var read = chunk.ToBytes();
            isText &= chunk.IsText;
            bytes.Write(read);
            call.Run.CheckTextLength(bytes.Length);
            from += read.Length;
            if (isLast || read.Length == 0)
            {
                return call.Data(RubyString.FromBytes(bytes.ToArray(), isText ? RubyEncoding.Utf8 : RubyEncoding.Binary));
            }
        }
    }
}
