using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Sdk.Streams;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Definitions;

/// <summary>Makes the delegates of streams: (input, from, to, size) to [bytes, eof] (connector-sdk.md 4.7).</summary>
internal static class StreamReader
{
    public static IReadOnlyDictionary<string, StreamLambda> Read(RubyNode node) => node.Lambdas<StreamLambda>(
        "streams",
        (name, lambda) => (operation, given, cancellation) => LambdaCall.RunAsync(
            node.Source,
            new LambdaSelf(ContextKind.Operation, operation),
            call => call.Data(call.Invoke(
                lambda, ValueReader.Read(given.Input), RubyInteger.Of(given.From), RubyInteger.Of(given.To), RubyInteger.Of(given.Size))) switch
            {
                ListValue { Count: > 0 } chunk => new StreamChunk(chunk[0], chunk.Count < 2 || chunk[1].IsTruthy),
                var other => throw new ConnectorException(FailureKind.Plugin, $"streams.{name} must give [data, eof], got: {other}"),
            },
            cancellation));
}
