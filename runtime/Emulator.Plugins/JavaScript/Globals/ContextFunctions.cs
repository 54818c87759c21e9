using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Jint;
using Jint.Native;
using Jint.Native.Json;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>The functions of connector-sdk.md 7.1 that every lambda has.</summary>
internal static class ContextFunctions
{
    private const int LongestSleep = 60;

    public static readonly IReadOnlyList<HostFunction> All =
    [
        new("error", 1, static (run, arguments) => throw run.Errors.Thrown(FailureKind.Connector, Text(arguments.At(0)))),
        new("call", 1, MethodCall.Run),
        new("now", 0, static (run, _) => new JsDate(run.Engine, run.Source.Host.Time.GetUtcNow())),
        new("today", 0, static (run, _) => new JsString(PacificDay.Of(run.Source.Host.Time.GetUtcNow()))),
        new("uuid", 0, static (_, _) => new JsString(Guid.NewGuid().ToString())),
        new("blank", 1, static (_, arguments) => Blankness.IsBlank(arguments.At(0)) ? JsBoolean.True : JsBoolean.False),
        new("present", 1, static (_, arguments) => Blankness.IsBlank(arguments.At(0)) ? JsBoolean.False : JsBoolean.True),
        new("presence", 1, static (_, arguments) => Blankness.IsBlank(arguments.At(0)) ? JsValue.Null : arguments.At(0)),
        new("parse_json", 1, ParseJson),
        new("account_property", 1, AccountProperty),
        new("execution_context", 0, ExecutionContext),
        new("recipe_id", 0, static (run, _) => new JsString(run.Operation?.RecipeId ?? string.Empty)),
        new("reinvoke_after", 1, Reinvocation.Ask),
        new("suspend", 1, Reinvocation.Suspend),
        new("checkpoint", 1, Reinvocation.Checkpoint),
        new("sleep", 1, Sleep),
        new("puts", 1, ConsoleObject.Print),
    ];

    public static JsValue ParseJson(LambdaRun run, JsValue[] arguments) => arguments.At(0) is JsString text
        ? new JsonParser(run.Engine, run.Source.Host.Limits.DataDepth).Parse(text.ToString())
        : arguments.At(0);

    private static JsValue AccountProperty(LambdaRun run, JsValue[] arguments)
    {
        if ((run.Operation ?? OnBehalfOf.Operation) is not { } operation)
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"account_property(…) is not available in {run.Lambda}");
        }

        return operation.Property(Text(arguments.At(0))) is { } value ? new JsString(value) : JsValue.Null;
    }

    private static JsObject ExecutionContext(LambdaRun run, JsValue[] arguments) => JsObject.CreateFromEntries(
        run.Engine,
        [
            new("recipe_id", new JsString(run.Operation?.RecipeId ?? string.Empty)),
            new("job_id", new JsString(run.Operation?.JobId ?? string.Empty)),
        ]);

    private static JsValue Sleep(LambdaRun run, JsValue[] arguments)
    {
        var seconds = arguments.At(0).IsNumber() ? arguments.At(0).AsNumber() : 0;
        if (run.Operation is null || seconds is not (>= 0 and <= LongestSleep))
        {
            throw run.Errors.Thrown(
                FailureKind.Plugin, $"sleep(seconds) takes 0 to {LongestSleep} seconds, in a lambda that may send requests");
        }

        return run.Promises.For(SleepAsync(run, TimeSpan.FromSeconds(seconds)));
    }

    private static Task<JsValue> SleepAsync(LambdaRun run, TimeSpan delay) => run.OutsideAsync(async () =>
    {
        await Task.Delay(delay, run.Operation!.Time, run.Cancellation);
        return JsValue.Undefined;
    });

    private static string Text(JsValue value) => TypeConverter.ToString(value);
}
