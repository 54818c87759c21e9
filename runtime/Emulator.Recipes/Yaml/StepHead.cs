using Emulator.Recipes.Steps;
using Emulator.Values.Problems;

namespace Emulator.Recipes.Yaml;

/// <summary>What every step has, read before its kind is looked at.</summary>
internal sealed record StepHead(int Number, string As, string? Title, string? Comment, bool Skip, SourcePlace Place)
{
    public T Apply<T>(T step)
        where T : Step =>
        step with { Number = Number, As = As, Title = Title, Comment = Comment, Skip = Skip, Place = Place };
}
