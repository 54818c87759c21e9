using Emulator.Cli.Output;

namespace Emulator.Cli.Demo.Scenes;

internal sealed class NoRecipeChanged : Scene
{
    public override string Title => "No recipe changed by one byte";

    public override string Does => "SHA-256 of every recipe file, before and after; connections show TrackVia";

    public override string Clicks => "Workato: the recipe > Versions shows no new version";

    public override Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var now = stage.RecipeHashes();
        var lines = stage.RecipesAtStart.Select(file =>
            $"{file.Key}  {file.Value[..16]}… before, {(now.TryGetValue(file.Key, out var hash) ? hash[..16] : "gone")}… after");
        var versions = stage.Desk.History(Stage.Connection).Select(version =>
            $"connection version {version.Version}  {Clock.Show(version.At)}  {version.Authentication}  {string.Join(", ", version.Changes)}");
        var equal = now.Count > 0 && now.Count == stage.RecipesAtStart.Count
            && now.All(file => stage.RecipesAtStart.GetValueOrDefault(file.Key) == file.Value);
        return Task.FromResult(new SceneOutcome(equal && stage.Desk.History(Stage.Connection).Count > 1, [.. lines, .. versions]));
    }
}
