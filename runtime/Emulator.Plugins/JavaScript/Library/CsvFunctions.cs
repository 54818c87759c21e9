using Emulator.Plugins.JavaScript.Running;
using Emulator.Plugins.Ruby.Libraries;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Library.Kernel;
using Emulator.Ruby.Objects;
using Emulator.Sdk;
using Emulator.Values;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace Emulator.Plugins.JavaScript.Library;

/// <summary><c>workato.csv</c> (connector-sdk.md 7.2). What is a block in Ruby is a list of rows here, or a function that pushes them.</summary>
internal static class CsvFunctions
{
    public static readonly ScriptNamespace All = ScriptNamespace.Of(
        "workato.csv",
        new KeyValuePair<string, LibraryFunction>("parse", static (run, arguments) => RubyLibrary.Call(
            run, static self => new LibraryObject(self, LibraryClasses.Csv), "parse", arguments)),
        new KeyValuePair<string, LibraryFunction>("generate", static (run, arguments) => Generate(run, arguments.At(0), arguments.At(1))));

    private static JsValue Generate(LambdaRun run, JsValue options, JsValue given)
    {
        var rows = Rows(run, given);
        var block = new NativeProc((_, arguments) =>
        {
            var lines = ((RubyList)arguments[0]).Items;
            lines.AddRange(rows.Select(row => ValueReader.Read(row)));
            return arguments[0];
        });
        return RubyLibrary.Call(run, static self => new LibraryObject(self, LibraryClasses.Csv), "generate", options is JsObject ? [options] : [], block);
    }

    private static ListValue Rows(LambdaRun run, JsValue given)
    {
        if (!given.IsCallable())
        {
            return run.Data.ReadNow(given) as ListValue
                ?? throw run.Errors.Thrown(FailureKind.Plugin, "workato.csv.generate(options, rows): rows are a list of lists, or a function that pushes lists to the list that it gets");
        }

        var pushed = new JsArray(run.Engine);
        run.Engine.Call(given, JsValue.Undefined, [pushed]);
        return (ListValue)run.Data.ReadNow(pushed);
    }
}
