using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>Ruby's <c>blank?</c>: null, false, white space, an empty list and an empty record.</summary>
internal static class Blankness
{
    public static bool IsBlank(JsValue value) => value switch
    {
        JsNull or JsUndefined => true,
        JsBoolean truth => !truth.AsBoolean(),
        JsString text => string.IsNullOrWhiteSpace(text.ToString()),
        JsArray list => list.Length == 0,
        JsObject record => record.GetOwnPropertyKeys(Types.String).Count == 0,
        _ => false,
    };
}
