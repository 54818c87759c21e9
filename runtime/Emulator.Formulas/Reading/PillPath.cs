using System.Text.Json;
using Emulator.Values.Problems;

namespace Emulator.Formulas.Reading;

/// <summary>
/// The array <c>path</c> of a pill: keys, and objects that name a <c>path_element_type</c> (recipe-format 7.3).
/// </summary>
internal static class PillPath
{
    private static readonly string[] Elements = ["current_item", "current_index", "size"];

    /// <summary>The path, empty when it is missing and may be; null after a problem.</summary>
    public static IReadOnlyList<PillSegment>? Read(PillJson json, bool isRequired = false)
    {
        var written = json.Find("path");
        if (written is not null && written.Value.ValueKind != JsonValueKind.Array)
        {
            json.Report(FormulaProblems.JsonShape, "The pill's \"path\" is not a list");
            return null;
        }

        if (isRequired && (written is null || written.Value.GetArrayLength() == 0))
        {
            json.Report(FormulaProblems.Empty, "The pill's \"path\" is empty");
            return null;
        }

        var path = new List<PillSegment>();
        foreach (var element in written is null ? [] : written.Value.EnumerateArray())
        {
            if (ReadElement(json, element) is not { } segment)
            {
                return null;
            }

            path.Add(segment);
        }

        return path;
    }

    private static PillSegment? ReadElement(PillJson json, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            return new PillKey(element.GetString()!);
        }

        var type = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("path_element_type", out var name)
            && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        switch (type)
        {
            case "current_item":
                return new PillCurrentItem();
            case "current_index":
                return new PillCurrentIndex();
            case "size":
                return new PillSize();
            case "join":
                json.Warn(FormulaProblems.LaterPill, "Pills that join another record are not followed: this one is nil");
                return new PillJoin(Word(element, "action"), Word(element, "src_key"));
            case null:
                json.Report(
                    FormulaProblems.PathElement,
                    "An element of the pill's path is neither a key nor a path_element_type");
                return null;
            default:
                json.Report(
                    FormulaProblems.PathElement,
                    $"There is no path element \"{type}\"",
                    NearestName.Hint(type, Elements));
                return null;
        }
    }

    private static string Word(JsonElement element, string name) =>
        element.TryGetProperty(name, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString()! : string.Empty;
}
