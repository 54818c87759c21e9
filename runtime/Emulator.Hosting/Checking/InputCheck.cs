using System.Globalization;
using Emulator.Recipes;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Hosting.Checking;

/// <summary>One input against its fields.</summary>
internal static class InputCheck
{
    private static readonly string[] Words =
        ["true", "t", "yes", "y", "1", "false", "f", "no", "n", "0"];

    /// <summary>Unknown and missing fields, and values that their fields cannot take, at any depth.</summary>
    public static IEnumerable<Problem> Check(Recipe recipe, OperationStep step, StepFieldList list)
    {
        // Fields of an export may be hidden behind others (ngIf), and the platform ran it: no error there.
        var missing = recipe.IsExported ? ProblemSeverity.Warning : ProblemSeverity.Error;
        return Check(step.Input, list, step, missing);
    }

    private static IEnumerable<Problem> Check(InputRecord input, StepFieldList list, OperationStep step, ProblemSeverity missing)
    {
        var names = list.Fields.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal);
        foreach (var member in input.Members)
        {
            if (list.Fields.FirstOrDefault(field => NamesOf(field).Contains(member.Key)) is { } field)
            {
                foreach (var problem in CheckValue(member, field, step, missing))
                {
                    yield return problem;
                }
            }
            else if (list.IsComplete && !member.Key.StartsWith('_'))
            {
                yield return new Problem(
                    FieldProblems.UnknownField, member.KeyPlace, $"\"{step.Name}\" of \"{step.Provider}\" has no input field \"{member.Key}\"; it is dropped",
                    NearestName.Hint(member.Key, names)) { Severity = ProblemSeverity.Warning };
            }
        }

        foreach (var field in list.Fields.Where(field => !field.Optional && !field.RuntimeOptional && field.Default.IsNull && !NamesOf(field).Any(name => IsGiven(input, name))))
        {
            yield return new Problem(
                FieldProblems.MissingField, input.Place.Line == 0 ? step.Place : input.Place, $"the required field \"{field.Name}\" ({field.Label}) of \"{step.Name}\" is missing",
                $"write {field.Name}: and a value or a pill") { Severity = missing };
        }
    }

    private static IEnumerable<Problem> CheckValue(InputMember member, Field field, OperationStep step, ProblemSeverity missing) => member.Node switch
    {
        InputRecord record when field.Properties.Count > 0 => Check(record, new(field.Properties, IsComplete: true), step, missing),
        InputMapping mapping when field.Properties.Count > 0 => Check(mapping.Item, new(field.Properties, IsComplete: true), step, missing),
        InputConstant { Value: { IsBlank: false } value } when Mismatch(field, value) is { } expected =>
            [Warning(FieldProblems.WrongType, member, $"\"{member.Key}\" ({field.Label}) must be {expected}, not {value}", null)],
        InputConstant { Value: { IsBlank: false } value } when Options(field) is { Count: > 0 } options && !options.Contains(Text(value)) && member.Key == field.Name =>
            [Warning(FieldProblems.NoOption, member, $"\"{member.Key}\" ({field.Label}) has no option {value}", NearestName.Hint(Text(value), options))],
        _ => [],
    };

    private static Problem Warning(string code, InputMember member, string message, string? hint) =>
        new(code, member.Node.Place, message, hint) { Severity = ProblemSeverity.Warning };

    private static string? Mismatch(Field field, Value value) => field.Type switch
    {
        "integer" when !long.TryParse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "a whole number",
        "number" when field.ControlType is "checkbox" && !Words.Contains(Text(value).ToLowerInvariant()) => "true or false",
        "number" when field.ControlType is "number" or "integer" && !double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "a number",
        "array" or "object" when value is not (ListValue or RecordValue or TextValue { Text: ['[' or '{', ..] }) && field.ControlType is not ("multiselect" or "key_value" or "tree") =>
            field.Type == "array" ? "a list" : "a record",
        _ => null,
    };

    private static string Text(Value value) => value.AsText() ?? value.ToString();

    private static List<string> Options(Field field) =>
        field.PickList is ListValue list ? [.. list.OfType<ListValue>().Where(pair => pair.Count > 1).Select(pair => Text(pair[1]))] : [];

    private static bool IsGiven(InputRecord input, string name) =>
        input.Find(name)?.Node switch { null => false, InputConstant { Value: var value } => value is BooleanValue or TextValue { Text.Length: > 0 } || !value.IsBlank, _ => true };

    private static IEnumerable<string> NamesOf(Field field) =>
        field.ToggleField is { } toggle ? [field.Name, toggle.Name] : [field.Name];
}
