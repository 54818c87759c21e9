namespace Emulator.Ruby.Objects;

/// <summary>How a symbol is written: bare when its name can be, quoted otherwise.</summary>
internal static class SymbolText
{
    public static string Inspect(string name) => SymbolTextPatterns.BareName().IsMatch(name) ? ":" + name : ":" + StringText.Inspect(name);
}
