using Jint;

namespace Emulator.Plugins.JavaScript;

/// <summary>A connector's module, parsed once and shared by every run; each run evaluates it anew in its own engine.</summary>
/// <param name="Connector">The connector's name.</param>
/// <param name="File">The file as messages show it.</param>
/// <param name="Text">The module's text.</param>
/// <param name="Module">The text, parsed, or an excerpt of it with the same lines and columns.</param>
/// <param name="Host">What all connectors share.</param>
internal sealed record ScriptSource(
    string Connector, string File, string Text, Prepared<Acornima.Ast.Module> Module, ScriptHost Host)
{
    /// <summary>The streams of the connector, once it is read.</summary>
    public ScriptStreams Streams { get; } = new();

    /// <exception cref="ScriptPreparationException">The text is no module.</exception>
    public static ScriptSource Of(string connector, string file, string text, ScriptHost host) =>
        new(connector, file, text, Prepare(file, text, host), host);

    /// <summary>The same module with another text.</summary>
    public ScriptSource With(string text) => this with { Text = text, Module = Prepare(File, text, Host) };

    private static Prepared<Acornima.Ast.Module> Prepare(string file, string text, ScriptHost host) =>
        Engine.PrepareModule(text, file, new ModulePreparationOptions
        {
            // Compiling regular expressions costs more at start-up than a connector ever wins back.
            ParsingOptions = ModuleParsingOptions.Default with { RegexTimeout = host.Limits.RegexTime, CompileRegex = false },
        });
}
