using System.Text.Json;

namespace Emulator.Formulas.Reading;

/// <summary>
/// The JSON object of a pill, asked for its keys; every missing or wrong one is a problem at its place.
/// </summary>
internal sealed class PillJson(TemplateSource source, QuotedArgument argument, JsonElement root)
{
    /// <summary>The text, or null after a problem.</summary>
    public string? Text(string key)
    {
        if (!root.TryGetProperty(key, out var value))
        {
            Report(FormulaProblems.JsonShape, $"The pill has no \"{key}\"");
            return null;
        }

        if (value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: > 0 } text)
        {
            Report(FormulaProblems.JsonShape, $"The pill's \"{key}\" is not a text, or empty");
            return null;
        }

        return text;
    }

    public string? OptionalText(string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The text as a path of one key, or null after a problem.</summary>
    public IReadOnlyList<PillSegment>? Key(string key) => Text(key) is { } text ? [new PillKey(text)] : null;

    public JsonElement? Find(string key) => root.TryGetProperty(key, out var value) ? value : null;

    public void Warn(string code, string message) => source.Warn(code, argument.Start, message);

    public void Report(string code, string message, string? hint = null) => source.Report(code, argument.Start, message, hint);
}
