using Emulator.Sdk;
using Jint.Native;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>The members of request objects, described once for all engines; an engine makes only what a script touches.</summary>
internal static class RequestShapes
{
    /// <summary>The builder methods and what a request knows of itself.</summary>
    public static readonly JsObjectShape Builder = MakeBuilder();

    /// <summary>What makes a request something to await.</summary>
    public static readonly JsObjectShape Thenable = MakeThenable();

    private static JsObjectShape MakeBuilder()
    {
        var shape = new JsObjectShape.Builder();
        foreach (var method in BuilderMethods.All)
        {
            shape.Method(
                method.Name,
                (receiver, arguments) => method.Call(Own<RequestBuilder>(receiver, method.Name), arguments),
                length: 1);
        }

        return shape.Build();
    }

    private static JsObjectShape MakeThenable()
    {
        var shape = new JsObjectShape.Builder();
        foreach (var name in new[] { "then", "catch", "finally" })
        {
            shape.Method(
                name,
                (receiver, arguments) =>
                {
                    var promise = Own<RequestObject>(receiver, name).Promise;
                    return ((Jint.Native.Object.ObjectInstance)receiver).Engine.Call(promise.Get(name), promise, arguments);
                },
                length: 1);
        }

        return shape.Build();
    }

    private static T Own<T>(JsValue receiver, string method)
        where T : RequestBuilder =>
        receiver as T ?? throw new ConnectorException(FailureKind.Plugin, $"{method}(…) was called on something that is no request");
}
