using Emulator.Plugins.JavaScript.Running;
using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Sdk;
using Jint.Native;
using Jint.Runtime;
using Arguments = Emulator.Ruby.Calls.Arguments;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary>
/// The platform's libraries are written once, for connectors in Ruby; a script calls the same code. Data goes in and comes out
/// as everywhere: bytes are a Uint8Array, records are objects.
/// </summary>
internal static class RubyLibrary
{
    /// <summary>Calls a method of a Ruby object for a script.</summary>
    /// <param name="run">The script's run.</param>
    /// <param name="receiver">Gets the object; its self has the run's connection.</param>
    /// <param name="method">The method; an object at the end is its keywords, where it has some.</param>
    /// <param name="arguments">As the script gives them.</param>
    /// <param name="block">What is a block in Ruby.</param>
    /// <exception cref="JavaScriptException">The method refuses: the same text as in Ruby.</exception>
    public static JsValue Call(
        LambdaRun run, Func<LambdaSelf, RubyObject> receiver, string method, JsValue[] arguments, RubyProc? block = null) =>
        Guarded(run, ruby =>
        {
            var target = receiver(new LambdaSelf(ContextKind.Action, run.Operation) { Cancellation = run.Cancellation });
            var found = target.Class.Find(method)!;
            var hasKeywords = found.Signature.TakesKeywords && arguments.Length > found.Signature.Required && arguments[^1] is JsObject;

            // Too many are let be, as everywhere in JavaScript: list.map(workato.encode_hex) gives three.
            var values = arguments[..(hasKeywords ? ^1 : ^0)].Take(found.Signature.Most).Select(argument => Given(run, argument)).ToArray();
            return found.Call(ruby, target, new Arguments(values, hasKeywords ? Keywords(run, (JsObject)arguments[^1]) : null, block));
        });

    /// <summary>Runs the work in a Ruby of its own and translates what comes of it.</summary>
    public static JsValue Guarded(LambdaRun run, Func<RubyRun, RubyObject> work)
    {
        var ruby = run.Source.Host.Ruby.Run(run.Source.Host.Ruby.Limits);
        try
        {
            return run.Data.ToScript(ValueWriter.Write(ruby, work(ruby)));
        }
        catch (RubyException refused)
        {
            var isOwn = refused.ClassName is ErrorClasses.Runtime or "RuntimeError";
            throw run.Errors.Thrown(isOwn ? FailureKind.Connector : FailureKind.Plugin, refused.Message);
        }
        catch (LimitException limit)
        {
            throw run.Errors.Thrown(FailureKind.Plugin, limit.Message);
        }
    }

    public static RubyObject Given(LambdaRun run, JsValue argument) => ValueReader.Read(run.Data.ReadNow(argument));

    private static RubyHash Keywords(LambdaRun run, JsObject given)
    {
        var keywords = new RubyHash();
        foreach (var key in given.GetOwnPropertyKeys(Types.String))
        {
            keywords[RubySymbol.Of(key.ToString())] = Given(run, given.Get(key));
        }

        return keywords;
    }
}
