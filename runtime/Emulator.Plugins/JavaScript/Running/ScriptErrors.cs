using Emulator.Plugins.JavaScript.Definitions;
using Emulator.Sdk;
using Emulator.Values.Schema;
using Jint;
using Jint.Native;
using Jint.Native.Error;
using Jint.Native.Json;
using Jint.Native.Object;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>
/// Translates failures both ways: into errors that a script can catch, and what a script threw into the one
/// exception that the step boundary knows.
/// </summary>
internal sealed class ScriptErrors(Engine engine, ScriptSource source, string lambda)
{
    private const string InvalidSchema = "Workato::Connector::Sdk::InvalidSchemaError";

    private static readonly string[] OwnMistakes =
        ["TypeError", "ReferenceError", "RangeError", "SyntaxError", "URIError", "EvalError"];

    // An error that came from us surfaces as the very failure that it was made from.
    private readonly Dictionary<JsValue, ConnectorException> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Something for a host function to throw, so that the script can catch it.</summary>
    public JavaScriptException Thrown(FailureKind kind, string message) =>
        new(ToScript(new ConnectorException(kind, message)
        {
            Place = Here(),
        }));

    /// <summary>The failure as an Error with <c>code</c>, <c>response</c>, <c>verb</c> and <c>kind</c>.</summary>
    public JsValue ToScript(ConnectorException failure)
    {
        var error = engine.Intrinsics.Error.Construct(failure.Message);
        Set(error, "name", Name(failure.Kind));
        Set(error, "kind", failure.Kind.ToString().ToLowerInvariant());
        Set(error, "code", failure.Status is { } status ? JsNumber.Create(status) : JsValue.Null);
        Set(error, "response", failure.Body is { } body ? new JsString(body) : JsValue.Null);
        Set(error, "verb", failure.Verb is { } verb ? new JsString(verb) : JsValue.Null);
        _known[error] = failure;
        return error;
    }

    /// <summary>
    /// The failure that an exception means, or null when it is none of the script's doing. Reading an error may run the script's
    /// own code (a message with a getter), so this too may come to nothing; it is called where time counts.
    /// </summary>
    public ConnectorException? Explain(Exception thrown)
    {
        try
        {
            return Read(thrown);
        }
        catch (Exception again) when (again is JavaScriptException or PromiseRejectedException || BrokenLimit.Explain(again, source.Host.Limits) is not null)
        {
            return Plugin($"{lambda} threw an error that cannot be read", null, null);
        }
    }

    private ConnectorException? Read(Exception thrown) => thrown switch
    {
        JavaScriptException script => ToFailure(script),
        PromiseRejectedException rejected => ToFailure(new JavaScriptException(rejected.RejectedValue)),
        SchemaException => new ConnectorException(FailureKind.Plugin, $"{lambda}: {thrown.Message}", thrown) { Place = Start, ErrorClass = InvalidSchema },
        ModuleShapeException => Plugin($"{lambda}: {thrown.Message}", null, thrown),
        _ => BrokenLimit.Explain(thrown, source.Host.Limits) is { } limit
            ? Plugin($"{lambda} {limit}", thrown is UnsettledException ? null : LimitPlace(thrown), thrown)
            : null,
    };

    // Between two calls the stack is one line, the last place that was executed: what goes wrong then, such as a result that is no
    // data, concerns the lambda.
    private string? Here() => engine.Advanced.StackTrace is var stack && stack.Contains('(', StringComparison.Ordinal)
        ? StackPlace.Find(stack, source.File)
        : Start;

    private string Start => KeyPlaces.Find(source, lambda.Split('.')).ToString();

    // The exception itself is let go: whoever prints it would run the script's code, without any limit.
    private ConnectorException ToFailure(JavaScriptException thrown)
    {
        var error = thrown.Error;
        var place = StackPlace.Find(Stack(error) ?? thrown.JavaScriptStackTrace, source.File);
        if (_known.TryGetValue(error, out var known))
        {
            return Reworded(known, (ObjectInstance)error, place);
        }

        var name = error is ErrorInstance ? error.AsObject().Get("name").ToString() : null;
        var message = name is null ? Text(error) : error.AsObject().Get("message").ToString();
        return name is not null && OwnMistakes.Contains(name)
            ? Plugin($"{name}: {message} ({lambda})", place, null)
            : new ConnectorException(FailureKind.Connector, message) { Place = place };
    }

    // A script may say more about what it caught, or give it another status, and throw it on.
    private static ConnectorException Reworded(ConnectorException known, ObjectInstance error, string? place)
    {
        var message = error.Get("message").ToString();
        int? status = error.Get("code") is JsNumber code ? TypeConverter.ToInt32(code) : null;
        return message == known.Message && status == known.Status
            ? known
            : new ConnectorException(known.Kind, message, known)
            {
                Status = status, Verb = known.Verb, Body = known.Body, RetryAfter = known.RetryAfter, IsCutOff = known.IsCutOff, Place = known.Place ?? place,
            };
    }

    // What was thrown need not be an error, nor have a text of its own.
    private string Text(JsValue thrown) =>
        thrown.ToString() is var text && text == "[object Object]" ? new JsonSerializer(engine).Serialize(thrown).ToString() : text;

    private ConnectorException Plugin(string message, string? place, Exception? inner) =>
        new(FailureKind.Plugin, message, inner) { Place = place ?? Start };

    private string? LimitPlace(Exception thrown) =>
        JintException.TryGetJavaScriptLocation(thrown, out var location)
            ? $"{source.File}:{location.Start.Line}:{location.Start.Column + 1}"
            : StackPlace.Find(engine.Advanced.StackTrace, source.File);

    private static string? Stack(JsValue error) =>
        error is ObjectInstance holder && holder.Get("stack") is JsString stack ? stack.ToString() : null;

    // Not enumerable, as the built-in members of an Error are not.
    private static void Set(ObjectInstance error, string name, JsValue value) =>
        error.FastSetProperty(name, new Jint.Runtime.Descriptors.PropertyDescriptor(value, true, false, true));

    private static string Name(FailureKind kind) => kind switch
    {
        FailureKind.Http => "RequestFailedError",
        FailureKind.Timeout => "RequestTimeoutError",
        FailureKind.Format => "ResponseFormatError",
        FailureKind.Unreachable or FailureKind.Connection => "RequestError",
        FailureKind.Plugin => "PluginError",
        _ => "Error",
    };
}
