using Emulator.Values.Problems;

namespace Emulator.Recipes.Checking;

/// <summary>
/// One rule that a recipe may break although it runs. An error is what the platform refuses or loses; what stands in real
/// recipes that the platform runs is at most a warning, and a remark where most of them have it (recipe-format 17).
/// </summary>
/// <param name="Code">Stable: V and the tier for the vendor's rules, K for ours.</param>
/// <param name="Severity">How much it weighs where the finding says no other.</param>
/// <param name="Meaning">What is wrong when the rule is broken.</param>
/// <param name="VendorIds">The names of the rule in the vendor's lint, so that people find it.</param>
public sealed record LintRule(string Code, ProblemSeverity Severity, string Meaning, params IReadOnlyList<string> VendorIds);
