using System.Text.RegularExpressions;
using Emulator.Plugins.Checking.Outlines;
using Emulator.Values.Problems;
using Emulator.Values.Schema;

namespace Emulator.Plugins.Checking.Rules;

/// <summary>Fields, in fixed lists and in what lambdas give: attributes, types, choices, converters, toggles (connector-sdk.md 6).</summary>
internal sealed class FieldRule(Names names, Findings findings)
{
    private static readonly string[] Converters = ["render_input", "convert_input", "parse_output", "convert_output"];

    private static readonly Regex SecretName = new(
        "(^|_)(password|passphrase|secret|client_secret|private_key|api_?key|access_key|token)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>Every field in a piece of a definition.</summary>
    public void Check(Outline? given, string path, bool isConnection = false)
    {
        if (given is OutlineText or OutlineNumber or OutlineTruth)
        {
            findings.Error(DefinitionProblems.WrongValue, given.Place, $"{path} must be a list of fields");
            return;
        }

        var listed = (given as OutlineList)?.Items ?? [];
        foreach (var field in given?.Maps.Where(map => HasName(map) && (listed.Contains(map) || LooksLikeField(map))) ?? [])
        {
            Field(field, path, isConnection);
        }

        foreach (var nameless in (given as OutlineList)?.Items.OfType<OutlineMap>().Where(map => !map.Has("name") && !map.IsOpen) ?? [])
        {
            findings.Error(DefinitionProblems.BrokenField, nameless.Place, $"{path}: a field has no name");
        }
    }

    private static bool HasName(OutlineMap map) => map["name"] is OutlineText or OutlineUnknown;

    // Maps of any kind stand in a lambda and inside a field, and some of them have a name too: a field has an attribute besides, or
    // only what may be one misspelt.
    private static bool LooksLikeField(OutlineMap map) => map.Entries.Where(entry => entry.Key != "name").ToList() is var others
        && (others.Exists(entry => KnownKeys.Field.Contains(entry.Key)) || others.TrueForAll(entry => NearestName.Find(entry.Key, KnownKeys.Field) is not null));

    private void Field(OutlineMap field, string path, bool isConnection)
    {
        var name = field.Text("name") ?? "a field";
        var at = $"{path}: {name}";
        KeyRule.Check(field, at, KnownKeys.Field, findings);
        Known(field, "type", at, KnownKeys.FieldTypes);
        Known(field, "of", at, KnownKeys.FieldTypes);
        Known(field, "control_type", at, KnownKeys.ControlTypes);
        Toggle(field, at);
        Choices(field, at, isConnection);
        foreach (var key in Converters)
        {
            Converter(field, key, at);
        }

        if (isConnection && SecretName.IsMatch(name) && field["control_type"] is not OutlineUnknown && Control(field) != "password")
        {
            findings.Warn(
                DefinitionProblems.OpenSecret, field.Find("name")!.Place, $"{at} looks like a secret and is shown while it is typed",
                "write control_type: 'password'");
        }
    }

    private void Known(OutlineMap field, string key, string at, string[] known)
    {
        if (field.Text(key) is { } written && !known.Contains(Unsized(written)))
        {
            findings.Warn(
                DefinitionProblems.UnknownType, field.Find(key)!.Place, $"{at}: {key} \"{written}\" is none, it counts as text",
                NearestName.Hint(written, known));
        }
    }

    private static string? Control(OutlineMap field) => field.Text("control_type") is { } control ? Unsized(control) : null;

    private static string Unsized(string control) =>
        control.StartsWith("small-", StringComparison.Ordinal) ? control[6..]
        : control.StartsWith("medium-", StringComparison.Ordinal) ? control[7..] : control;

    private void Toggle(OutlineMap field, string at)
    {
        if (field["toggle_field"] is not OutlineMap toggle)
        {
            return;
        }

        if (!field.Has("toggle_hint") && !field.IsOpen)
        {
            findings.Error(DefinitionProblems.BrokenField, toggle.Place, $"{at}: toggle_hint not present");
        }

        if (!toggle.IsOpen && (!toggle.Has("name") || !toggle.Has("type")))
        {
            findings.Error(DefinitionProblems.BrokenField, toggle.Place, $"{at}: toggle_field not complete", "it needs name and type");
        }

        if (toggle["optional"] is OutlineTruth { Truth: true } && field["optional"] is OutlineTruth { Truth: false })
        {
            findings.Error(DefinitionProblems.BrokenField, toggle.Place, $"{at}: toggle field cannot change optional attribute");
        }
    }

    private void Choices(OutlineMap field, string at, bool isConnection)
    {
        var choices = field.Find("pick_list");
        if (choices?.Value is OutlineText list)
        {
            if (isConnection)
            {
                findings.Warn(
                    DefinitionProblems.NoEffect, choices.Place, $"{at}: a connection's fields cannot use the connector's pick lists",
                    "write the choices in place, under options");
            }
            else if (names.PickLists?.Contains(list.Text) == false)
            {
                findings.Error(
                    DefinitionProblems.UnknownPickList, choices.Place, $"{at}: there is no pick list \"{list.Text}\"",
                    NearestName.Hint(list.Text, [.. names.PickLists]));
            }
        }

        if ((choices ?? field.Find("options")) is { Value: not OutlineNothing } given && field["control_type"] is null or OutlineText
            && !KnownKeys.Choices.Contains(Control(field)) && !field.IsOpen)
        {
            findings.Warn(
                DefinitionProblems.NoEffect, given.Place, $"{at}: its choices are not shown",
                "write control_type: 'select', 'multiselect' or 'tree'");
        }
    }

    private void Converter(OutlineMap field, string key, string at)
    {
        switch (field[key])
        {
            case OutlineFunction lambda:
                findings.Warn(DefinitionProblems.NoEffect, lambda.Place, $"{at}: a lambda as {key} is ignored", "name one of the methods");
                break;
            case OutlineText text when names.Methods?.Contains(text.Text) == false && !SchemaConversion.ConverterNames.Contains(text.Text):
                findings.Error(
                    DefinitionProblems.UnknownConverter, text.Place, $"{at}: Cannot find converter '{text.Text}'.",
                    NearestName.Hint(text.Text, [.. SchemaConversion.ConverterNames, .. names.Methods]));
                break;
        }
    }
}
