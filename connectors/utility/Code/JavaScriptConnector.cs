using Emulator.Sdk;
using Emulator.Values;
using Emulator.Values.Json;
using Jint;
using Jint.Native;

namespace Emulator.Connectors.Utility.Code;

/// <summary>JavaScript snippets (recipe-format 15.11): <c>exports.main</c> gets the data and gives the output. Fenced.</summary>
internal static class JavaScriptConnector
{
    private const long MostMemory = 256_000_000;

    // What the platform has beside the language and we do not is named, so that nobody looks for a mistake of his own.
    private const string Surroundings = """
        (print => {
          const line = (...words) => print(words.map(word => typeof word === 'string' ? word : JSON.stringify(word)).join(' '));
          globalThis.console = { log: line, info: line, warn: line, error: line, debug: line };
          const missing = name => () => { throw new Error(`${name} is not supported in snippets here`); };
          globalThis.require = missing('require');
          globalThis.fetch = missing('fetch');
        })(__print);
        delete globalThis.__print;
        """;

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "js_eval",
        "JavaScript snippets",
        [LocalConnector.Action("invoke_custom_js_code", "Execute code", (operation, input, cancellation) => new(Run(operation, input, cancellation)))]);

    private static Value Run(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var engine = new Engine(options => options
            .LimitMemory(MostMemory)
            .LimitRecursion(500)
            .TimeoutInterval(TimeSpan.FromSeconds(30))
            .CancellationToken(cancellation));
        try
        {
            engine.SetValue("__print", new Action<string>(operation.Print));
            engine.Execute(Surroundings);
            engine.Execute("var exports = {}; var module = { exports: exports };");
            engine.Execute(input["code"].AsText() ?? string.Empty);
            var main = engine.Evaluate("module.exports.main || exports.main");
            var json = engine.Evaluate("JSON.parse").Call(JsValue.Undefined, [PlainJson.Write(input["code_input"]["data"])]);
            var result = engine.Invoke(main, json).UnwrapIfPromise(cancellation);
            var text = engine.Evaluate("JSON.stringify").Call(JsValue.Undefined, [result]);
            return RecordValue.Of(("output", text.IsUndefined() ? Value.Null : PlainJson.Read(text.AsString())));
        }
        catch (Exception failed) when (failed is JintException or TimeoutException or ArgumentException or InvalidOperationException)
        {
            throw new ConnectorException(FailureKind.Plugin, $"the code failed: {failed.Message}");
        }
    }
}
