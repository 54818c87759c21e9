using Emulator.Values;

namespace Emulator.Connectors.Utility.Variables;

/// <summary>Names a variable by the step that declares it.</summary>
/// <param name="Alias">The declaring step.</param>
/// <param name="Variable">Its field.</param>
internal sealed record VariableReference(string Alias, string Variable)
{
    /// <summary>One <c>uuid:alias:variable</c> a line; a hand-written line may leave the uuid out.</summary>
    public static IEnumerable<VariableReference> ReadAll(Value name)
    {
        foreach (var line in Lines(name))
        {
            switch (line.Split(':', 3))
            {
                case [_, var alias, var variable]:
                    yield return new VariableReference(alias, variable);
                    break;
                case [var alias, var variable]:
                    yield return new VariableReference(alias, variable);
                    break;
            }
        }
    }

    /// <summary>The step that declares a list: <c>uuid:alias</c>, or the alias alone.</summary>
    public static string? ListAlias(Value name) => Lines(name).FirstOrDefault()?.Split(':')[^1];

    private static string[] Lines(Value name) =>
        (name.AsText() ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
