using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Streams;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary>
/// <c>workato.stream</c> (connector-sdk.md 4.7). What is a block in Ruby is a loop here:
/// <c>for await (const [chunk, from, to, eof, next] of workato.stream.in(source)) { … }</c>.
/// </summary>
internal static class StreamFunctions
{
    public static readonly ScriptNamespace All = ScriptNamespace.Of(
        "workato.stream",
        new KeyValuePair<string, LibraryFunction>("out", static (run, arguments) => Out(run, TypeConverter.ToString(arguments.At(0)), arguments.At(1))),
        new KeyValuePair<string, LibraryFunction>("in", static (run, arguments) => In(run, arguments.At(0), arguments.At(1))));

    private static JsValue Out(LambdaRun run, string name, JsValue input) => run.Source.Streams.All.ContainsKey(name)
        ? run.Data.ToScript(StreamHandle.Of(name, run.Data.ReadNow(input) as RecordValue ?? RecordValue.Empty))
        : throw run.Errors.Thrown(FailureKind.Plugin, $"key not found: \"{name}\"");

    private static JsObject In(LambdaRun run, JsValue source, JsValue options)
    {
        if (run.Operation is not { } operation)
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"{run.Lambda} cannot read streams; it only computes");
        }

        var (from, size) = (Number(options, "from", 0), Number(options, "frame_size", StreamCall.DefaultSize));
        var frames = StreamReading.ReadAsync(run.Data.ReadNow(source), run.Source.Streams.All, operation, from, size, run.Cancellation)
            .GetAsyncEnumerator(run.Cancellation);
        var iterator = new JsObject(run.Engine);
        iterator.FastSetDataProperty("next", new ClrFunction(run.Engine, "next", (_, _) => run.Promises.For(NextAsync(run, frames))));
        iterator.Set(run.Engine.Global.Get("Symbol").Get("asyncIterator"), new ClrFunction(run.Engine, "[Symbol.asyncIterator]", (_, _) => iterator), iterator);
        return iterator;
    }

    private static async Task<JsValue> NextAsync(LambdaRun run, IAsyncEnumerator<StreamFrame> frames)
    {
        var isMore = await run.OutsideAsync(async () => await frames.MoveNextAsync());
        return JsObject.CreateFromEntries(
            run.Engine,
            [new("done", isMore ? JsBoolean.False : JsBoolean.True), new("value", isMore ? Frame(run, frames.Current) : JsValue.Undefined)]);
    }

    private static JsArray Frame(LambdaRun run, StreamFrame frame) => new(
        run.Engine,
        [
            run.Data.ToScript(new BinaryValue(frame.Bytes)),
            JsNumber.Create(frame.From),
            frame.To is { } to ? JsNumber.Create(to) : JsValue.Null,
            frame.IsEnd ? JsBoolean.True : JsBoolean.False,
            frame.Next is { } next ? JsNumber.Create(next) : JsValue.Null,
        ]);

    private static long Number(JsValue options, string name, long usual) =>
        options is ObjectInstance given && given.Get(name) is JsNumber number ? (long)number.AsNumber() : usual;
}
