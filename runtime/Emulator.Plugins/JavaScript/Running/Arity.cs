using Jint;
using Jint.Native;
using Jint.Native.Function;

namespace Emulator.Plugins.JavaScript.Running;

/// <summary>How many arguments a function of a script takes.</summary>
internal static class Arity
{
    /// <summary>Declared parameters; a rest parameter takes all that come.</summary>
    public static int Most(JsValue function) =>
        function is Function { FunctionDeclaration: { } declaration }
        && declaration.Params.All(static parameter => parameter is not Acornima.Ast.RestElement)
            ? declaration.Params.Count
            : int.MaxValue;

    /// <summary>Parameters before the first one that has a default.</summary>
    public static int Least(JsValue function) =>
        function is Function callable ? (int)callable.Get("length").AsNumber() : 0;
}
