using System.Text.RegularExpressions;
using Emulator.Plugins.JavaScript.Running;
using Emulator.Sdk;
using Emulator.Sdk.Authorization;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Reads what a script writes to match a refusal: a status, a text, a RegExp, or a list of them.</summary>
internal static class MatcherReader
{
    /// <exception cref="JavaScriptException">Something else stands there.</exception>
    public static IEnumerable<ResponseMatcher> Read(LambdaRun run, JsValue given) => given switch
    {
        JsUndefined or JsNull => [],
        JsArray list => list.ToArray().SelectMany(item => Read(run, item)),
        JsNumber status => [ResponseMatcher.ForStatus(TypeConverter.ToInt32(status))],
        JsString text => [ResponseMatcher.ForText(text.ToString())],
        JsRegExp pattern => [ResponseMatcher.ForPattern(Pattern(run, pattern))],
        _ => throw run.Errors.Thrown(FailureKind.Plugin, $"a status, a text or a RegExp is expected, got: {given}"),
    };

    // The engine leaves an empty pattern where .NET has no equal of the script's one; what the two languages write
    // alike still works.
    private static Regex Pattern(LambdaRun run, JsRegExp pattern)
    {
        var adapted = pattern.Value is { } regex && (regex.ToString() != "(?:)" || pattern.Source == "(?:)") ? regex : null;
        var options = pattern.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None;
        try
        {
            return new Regex(
                adapted?.ToString() ?? pattern.Source,
                adapted?.Options ?? options | RegexOptions.CultureInvariant,
                run.Source.Host.Limits.RegexTime);
        }
        catch (ArgumentException)
        {
            throw run.Errors.Thrown(FailureKind.Plugin, $"/{pattern.Source}/ cannot be used as a matcher");
        }
    }
}
