namespace Emulator.Plugins.JavaScript;

/// <summary>What to do about the mistakes that everybody makes once.</summary>
internal static class BeginnerHints
{
    private const string Export = "a connector's module ends in: export default { … }";

    private static readonly string[] Words = ["interface ", "type ", "enum ", "private ", "public "];

    /// <summary>What to do about a text that does not parse, by what stands where the parser stopped; null for nothing.</summary>
    public static string? OfSyntax(string text, int index)
    {
        var rest = text.AsSpan(Math.Clamp(index, 0, text.Length));
        if (rest.StartsWith("await ", StringComparison.Ordinal))
        {
            return "await stands in async functions alone: async execute(connection, input) { … }, or async () => …";
        }

        if (text.TrimStart().StartsWith('{'))
        {
            return Export;
        }

        return rest.StartsWith(": ", StringComparison.Ordinal) || rest.StartsWith("as ", StringComparison.Ordinal)
            || Array.Exists(Words, word => LineAt(text, index).StartsWith(word, StringComparison.Ordinal))
            ? "a connector is JavaScript: types of TypeScript stand in comments (// @ts-check), see emulator connectors types"
            : null;
    }

    /// <summary>What to do about an error at load, by its message; null for nothing.</summary>
    public static string? OfEvaluation(string message) =>
        message.StartsWith("ReferenceError: module ", StringComparison.Ordinal) || message.StartsWith("ReferenceError: exports ", StringComparison.Ordinal)
            ? Export
            : message.StartsWith("ReferenceError: require ", StringComparison.Ordinal)
                ? "a connector is one file: workato has what libraries are needed for, see docs/connectors-js.md"
                : null;

    /// <summary>What to do about a module that exports no connector.</summary>
    public static string OfShape() => Export;

    private static ReadOnlySpan<char> LineAt(string text, int index) => text.AsSpan(text.AsSpan(0, Math.Clamp(index, 0, text.Length)).LastIndexOf('\n') + 1);
}
