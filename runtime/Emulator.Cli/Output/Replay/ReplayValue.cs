using Emulator.Hosting.Replay;
using Emulator.Values;

namespace Emulator.Cli.Output.Replay;

/// <summary>The machine form of a replay.</summary>
internal static class ReplayValue
{
    public static RecordValue Of(ReplayOutcome outcome) => RecordValue.Of(
        ("id", outcome.Stored.Id),
        ("recipe_file", outcome.Again?.RecipeId ?? outcome.Stored.RecipeId),
        ("is_alike", outcome.IsAlike),
        ("differences", Differences(outcome.Differences, isMasked: false)),
        ("steps", ListValue.From(outcome.Steps.Select(step => (Value)RecordValue.Of(
            ("recipe_line_number", step.Shown.Number),
            ("as", step.Shown.As),
            ("adapter_name", step.Shown.Provider),
            ("adapter_operation", step.Shown.Name),
            ("rounds", step.Shown.Rounds),
            ("status", step.Before is null ? "extra" : step.After is null ? "missing" : step.IsAlike ? "alike" : "different"),
            ("is_made_up", step.IsMadeUp),
            ("differences", Differences(step.Differences, step.Shown.MaskData)))))));

    private static ListValue Differences(IReadOnlyList<ReplayDifference> differences, bool isMasked) =>
        ListValue.From(differences.Select(difference => (Value)RecordValue.Of(
            ("path", difference.Path),
            ("before", isMasked ? Value.Null : difference.Before),
            ("after", isMasked ? Value.Null : difference.After))));
}
