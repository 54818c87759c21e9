using Emulator.Values;

namespace Emulator.Connectors.Utility.Variables;

/// <summary>Names a variable by the step that declares it: <c>uuid:alias:variable</c>, or <c>uuid:alias</c> for a list.</summary>
/// <param name="Alias">The declaring step.</param>
/// <param name="Variable">Null for a list.</param>
internal sealed record VariableReference(string Alias, string? Variable)
{
    /// <summary>One reference a line; a hand-written <c>alias:variable</c> has no uuid.</summary>
    public static IEnumerable<VariableReference> ReadAll(Value name) =>
        (name.AsText() ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Read);

    private static VariableReference Read(string line) => line.Split(':', 3) switch
    {
        [_, var alias, var variable] => new(alias, variable),
        [var first, var second] when Guid.TryParse(first, out _) => new(second, null),
        [var alias, var variable] => new(alias, variable),
        var other => new(other[0], null),
    };
}
