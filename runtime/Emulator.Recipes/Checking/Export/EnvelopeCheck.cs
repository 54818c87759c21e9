using Emulator.Recipes.Export;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Checking.Export;

/// <summary>The file around the tree (recipe-format 2 and 17.1).</summary>
internal static class EnvelopeCheck
{
    private static readonly LintRule Wrapped = new(
        "V001", ProblemSeverity.Warning, "the recipe is wrapped in another object, as interfaces answer; the platform's import takes it bare", "CODE_WRAPPED_IN_RECIPE");

    private static readonly LintRule MissingKeys = new(
        "V002", ProblemSeverity.Warning, "a key that every exported recipe has is missing", "MISSING_TOP_LEVEL_KEYS");

    private static readonly LintRule CodeInText = new(
        "V003", ProblemSeverity.Warning, "code or config is JSON inside a text, as the API writes it, and no object", "CODE_NOT_OBJECT");

    private static readonly LintRule Name = new(
        "V105", ProblemSeverity.Info, "the file's name is not the recipe's, in lower case with _ between words", "FILENAME_MATCH");

    private static readonly string[] Needed = ["name", "version", "private", "concurrency", "code", "config"];

    public static IReadOnlyList<LintRule> Rules { get; } = [Wrapped, MissingKeys, CodeInText, Name];

    public static void Check(ExportFile export, Findings findings)
    {
        var head = export.Envelope.Head;
        if (!ReferenceEquals(export.Root, head))
        {
            findings.Add(Wrapped, export.Root.Place, "The recipe stands inside another object", "take it out, or run emulator import and export");
        }

        var missing = Needed.Where(key => head.Find(key) is null).ToList();
        if (ReferenceEquals(export.Root, head) && missing.Count > 0)
        {
            findings.Add(MissingKeys, head.Place, $"The export has no {string.Join(", ", missing)}", "emulator import and export write them");
        }

        foreach (var key in new[] { "code", "config" })
        {
            if (head.Find(key) is YamlScalar { IsPlain: false } text)
            {
                findings.Add(CodeInText, text.Place, $"\"{key}\" is JSON inside a text", "the platform's import wants the object itself");
            }
        }

        if (export.IsEnveloped && ExportNodes.Text(head, "name") is { } name)
        {
            CheckFileName(head, name, findings);
        }
    }

    private static void CheckFileName(YamlMap head, string name, Findings findings)
    {
        var file = Path.GetFileName(head.Place.File);
        var expected = FileSlug.Of(name) + ".recipe.json";
        if (file.EndsWith(".recipe.json", StringComparison.Ordinal) && file != expected)
        {
            findings.Add(Name, head.Find("name")!.Place, $"The platform would call the file of \"{name}\" {expected}");
        }
    }
}
