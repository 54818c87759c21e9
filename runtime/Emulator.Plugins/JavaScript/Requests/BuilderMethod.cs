using Jint.Native;

namespace Emulator.Plugins.JavaScript.Requests;

/// <summary>One method of a request (connector-sdk.md 3.2).</summary>
/// <param name="Name">The name in a script.</param>
/// <param name="Apply">Changes the request.</param>
internal sealed record BuilderMethod(string Name, Action<RequestBuilder, JsValue[]> Apply)
{
    /// <summary>Changes the request and gives it back, so that calls can be chained.</summary>
    public JsValue Call(RequestBuilder builder, JsValue[] arguments)
    {
        builder.CheckOpen(Name);
        Apply(builder, arguments);
        return builder;
    }
}
