using Emulator.Values;
using Emulator.Yaml;

namespace Emulator.Hosting.Fidelity;

/// <summary>
/// The recipe of a case that is one row of a condition: <c>condition: { left, is, right }</c> with
/// <c>holds: true, false or error</c>. The sides are pills, so they have the types that YAML gives them.
/// </summary>
internal static class ConditionRecipe
{
    private const string Written = """
        name: One condition
        trigger: { as: e, provider: clock, name: scheduled_event }
        steps:
          - if: { all: [ { left: "LEFT", is: IS, right: "RIGHT" } ] }
            steps: [ { provider: logger, name: log_message, input: { message: yes } } ]
            else: [ { provider: logger, name: log_message, input: { message: no } } ]

        """;

    public static string Of(YamlMap map, string file)
    {
        if (map.Find("condition") is not YamlMap condition || condition.Find("is") is not YamlScalar @operator)
        {
            throw new InvalidDataException($"{file} has neither recipe nor condition");
        }

        return Written
            .Replace("LEFT", Side(condition, "left"), StringComparison.Ordinal)
            .Replace("IS", @operator.Text, StringComparison.Ordinal)
            .Replace("RIGHT", Side(condition, "right"), StringComparison.Ordinal);
    }

    public static string StateOf(Value holds) => holds.AsText() == "error" ? "failed" : "succeeded";

    public static string? TraceOf(Value holds) => holds switch
    {
        BooleanValue { Truth: true } => "1 2",
        BooleanValue { Truth: false } => "1 4",
        TextValue => "1",
        _ => null,
    };

    // A side that is a formula stands as it is.
    private static string Side(YamlMap condition, string key) =>
        condition.Find(key) is YamlScalar { IsPlain: false } text && text.Text.StartsWith('=') ? text.Text : $"#{{_('e.{key}')}}";
}
