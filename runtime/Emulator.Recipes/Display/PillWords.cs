using Emulator.Formulas;
using Emulator.Recipes.Inputs;
using Emulator.Recipes.Steps;
using Emulator.Values;

namespace Emulator.Recipes.Display;

/// <summary>Pills and values in words: by the labels of their fields where an export has them.</summary>
internal sealed class PillWords(Recipe recipe)
{
    private readonly Dictionary<string, Step> _steps =
        recipe.AllSteps.DistinctBy(step => step.As).ToDictionary(step => step.As, StringComparer.Ordinal);

    /// <summary>One side of a condition, a source, a reason.</summary>
    public string Side(InputNode? node) => node switch
    {
        InputText { Template: { Pills: [var pill] } template } when template.Source == $"#{{{pill.Source}}}" || template.Source.TrimStart('=').Trim() == pill.Source => Of(pill),
        InputText text when text.Template.Source.StartsWith('=') => PillSpelling.Shorten(text.Template.Source),
        InputText text => $"\"{PillSpelling.Shorten(text.Template.Source)}\"",
        InputConstant { Value: NullValue or TextValue { Text: "" } } or null => "nothing",
        InputConstant constant => constant.Value.AsText() is { } words ? $"\"{words}\"" : constant.Value.ToString(),
        _ => "…",
    };

    private string Of(Pill pill) => pill.Kind switch
    {
        PillKind.JobContext => $"job › {Path(pill.Path)}",
        PillKind.ProjectProperty or PillKind.AccountProperty => $"property › {Path(pill.Path)}",
        _ => pill.Path.Count == 0 ? pill.Line : $"{pill.Line} › {Labelled(pill)}",
    };

    private string Labelled(Pill pill)
    {
        Value fields = (_steps.GetValueOrDefault(pill.Line) as OperationStep)?.Schema.Output ?? Value.Null;
        var words = new List<string>();
        foreach (var segment in pill.Path)
        {
            if (segment is not PillKey key)
            {
                words.Add(Word(segment));
                continue;
            }

            var field = (fields as ListValue)?.FirstOrDefault(field => field["name"].AsText() == key.Key);
            words.Add(field?["label"].AsText() ?? key.Key);
            fields = field?["properties"] ?? Value.Null;
        }

        return string.Join(" › ", words.Where(word => word.Length > 0));
    }

    private static string Path(IReadOnlyList<PillSegment> path) => string.Join(" › ", path.Select(Word));

    private static string Word(PillSegment segment) => segment switch
    {
        PillKey key => key.Key,
        PillSize => "size",
        PillCurrentIndex => "index",
        PillJoin join => join.Key,
        _ => string.Empty,
    };
}
