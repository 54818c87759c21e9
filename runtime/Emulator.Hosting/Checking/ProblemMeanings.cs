using Emulator.Connections.Files;
using Emulator.Connections.Recording.Files;
using Emulator.Formulas;
using Emulator.Jobs.Linking;
using Emulator.Plugins.DotNet;
using Emulator.Plugins.JavaScript;
using Emulator.Plugins.Ruby;
using Emulator.Recipes;
using Emulator.Recipes.Checking;
using Emulator.Yaml;

namespace Emulator.Hosting.Checking;

/// <summary>Every code that a problem can have, chapter by chapter; <c>docs/problems.md</c> is written from it.</summary>
public static class ProblemMeanings
{
    public static IReadOnlyList<(string Title, IReadOnlyDictionary<string, string> Meanings)> Chapters { get; } =
    [
        ("Connections", ConnectionProblems.Meanings),
        ("Formulas and pills", FormulaProblems.Meanings),
        ("Files", HostProblems.Meanings),
        ("Linking: names of connectors, actions, connections, aliases", LinkProblems.Meanings),
        ("Connectors in JavaScript", PluginProblems.Meanings),
        ("Connectors in Ruby", RubyProblems.Meanings),
        ("Connectors in C#", AssemblyProblems.Meanings),
        ("Recipes", RecipeProblems.Meanings),
        ("Fields of steps, and what recipes say of one another", FieldProblems.Meanings),
        ("Rules: the vendor's lint (V) and ours (K); see checking.md", LintRules.Meanings),
        ("Recordings", RecordingProblems.Meanings),
        ("YAML", YamlProblems.Meanings),
    ];

    /// <summary>What a code means; the code itself where it is none of ours.</summary>
    public static string Of(string code) =>
        Chapters.Select(chapter => chapter.Meanings.GetValueOrDefault(code)).FirstOrDefault(meaning => meaning is not null) ?? code;
}
