using System.Text;
using System.Text.Json;
using Emulator.Values.Problems;

namespace Emulator.Formulas.Reading;

/// <summary>
/// The platform's current spelling, <c>_dp('{"pill_type":"output","provider":"…","line":"…","path":[…]}')</c>. Keys
/// that a newer editor adds are ignored (recipe-format 7.2).
/// </summary>
internal static class JsonPill
{
    private static readonly string[] Types =
        ["output", "job_context", "project_property", "account_property", "foreach_meta", "refs"];
    private static readonly string[] LaterTypes = ["lookup", "variable"];

    public static Pill? Read(TemplateSource source, List<QuotedArgument> arguments, string written)
    {
        var argument = arguments[0];
        if (arguments.Count > 1)
        {
            source.Report(
                FormulaProblems.Arguments,
                arguments[1].Start - 1,
                "A pill takes one argument",
                "remove what follows the JSON");
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(Encoding.UTF8.GetBytes(argument.Text));
            return Read(new PillJson(source, argument, json.RootElement), written);
        }
        catch (JsonException refused)
        {
            source.Report(
                FormulaProblems.Json,
                argument.IndexOf(CharacterAt(argument.Text, refused)),
                "The pill's argument is not JSON",
                "check its quotes, commas and brackets");
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape, is JSON by its grammar but no text.
            source.Report(FormulaProblems.Json, argument.Start, "The pill's argument holds a text that is not Unicode");
        }

        return null;
    }

    private static Pill? Read(PillJson json, string written)
    {
        switch (json.Text("pill_type"))
        {
            case null:
                return null;
            case "output" or "refs":
                var provider = json.OptionalText("provider");
                var kind = provider == "catch" ? PillKind.Catch : PillKind.Output;
                return Pill(kind, provider, json.Text("line"), PillPath.Read(json), written);
            case "job_context":
                return Pill(PillKind.JobContext, null, string.Empty, PillPath.Read(json, isRequired: true), written);
            case "project_property":
                return Pill(PillKind.ProjectProperty, null, string.Empty, json.Key("property_name"), written);
            case "account_property":
                return Pill(PillKind.AccountProperty, null, string.Empty, json.Key("property_name"), written);
            case "foreach_meta":
                return Pill(PillKind.ForeachMeta, json.OptionalText("provider"), json.Text("line"), json.Key("key"), written);
            case var type when LaterTypes.Contains(type):
                json.Report(FormulaProblems.LaterPill, $"Pills of the type \"{type}\" are not run by this version yet");
                return null;
            case var type:
                json.Report(
                    FormulaProblems.PillType,
                    $"There is no pill type \"{type}\"",
                    NearestName.Hint(type, Types));
                return null;
        }
    }

    private static Pill? Pill(
        PillKind kind,
        string? provider,
        string? line,
        IReadOnlyList<PillSegment>? path,
        string written) =>
        line is null || path is null ? null : new Pill(kind, provider, line, path, written);

    private static int CharacterAt(string text, JsonException refused)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var line = 0;
        for (var passed = 0L; passed < (refused.LineNumber ?? 0); passed++)
        {
            line += bytes.AsSpan(line).IndexOf((byte)'\n') + 1;
        }

        var end = Math.Min(bytes.Length, line + (int)(refused.BytePositionInLine ?? 0));
        return Encoding.UTF8.GetCharCount(bytes.AsSpan(0, end));
    }
}
