using Emulator.Plugins.JavaScript.Library;
using Emulator.Plugins.JavaScript.Running;
using Jint;
using Jint.Runtime.Interop;

namespace Emulator.Plugins.JavaScript.Globals;

/// <summary>Everything that the host adds to the language; an engine makes a function when a script first reads it.</summary>
internal static class HostFunctions
{
    public static readonly IReadOnlyList<HostFunction> All =
        [.. VerbFunctions.All, .. ContextFunctions.All, .. TableFunctions.All, .. ApplyFunctions.All];

    /// <summary>Names that stand for a group of functions.</summary>
    public static readonly IReadOnlyList<string> Groups = ["workato", "sdk", "aws"];

    public static void Install(Options options)
    {
        foreach (var function in All)
        {
            options.AddLazyGlobal(function.Name, engine => Make(engine, function));
        }

        options.AddLazyGlobal("console", static engine => ConsoleObject.Make(engine));
        options.AddLazyGlobal("workato", static engine => new NamespaceObject(engine, LibraryNames.Workato));
        options.AddLazyGlobal("aws", static engine => new NamespaceObject(engine, AwsFunctions.All));
        options.AddLazyGlobal("sdk", static engine => engine.Global.Get("workato"));
    }

    private static ClrFunction Make(Engine engine, HostFunction function) =>
        new(engine, function.Name, (_, arguments) => function.Call(LambdaRun.Of(engine), arguments), function.Length);
}
