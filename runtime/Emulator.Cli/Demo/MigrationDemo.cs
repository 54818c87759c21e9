using Emulator.Cli.Demo.Scenes;
using Emulator.Cli.Output;
using Emulator.Values;

namespace Emulator.Cli.Demo;

/// <summary>The story of the migration, scene by scene, on one stage.</summary>
internal sealed class MigrationDemo(Printer printer, TimeProvider time)
{
    private static readonly Scene[] Story =
    [
        new OAuthConnects(),
        new RecipeSucceeds("The recipe runs on the employee's login"),
        new PasswordChanges(),
        new JobFailsWith401(),
        new MovesToAuthToken(),
        new RecipeSucceeds("The same recipe runs on the service account's token"),
        new NoRecipeChanged(),
        new TokenRegenerated(),
        new RoleWithoutDelete(),
        new WrongSubdomain(),
    ];

    /// <summary>Plays every scene, also after one went wrong, and ends with the table. True when each behaved.</summary>
    public async Task<bool> PlayAsync(Stage stage, Func<Task> pause, CancellationToken cancellation)
    {
        var played = new List<(Scene Scene, bool Behaved, TimeSpan Took)>();
        foreach (var scene in Story)
        {
            if (played.Count > 0)
            {
                await pause();
            }

            Announce(scene, played.Count + 1);
            var started = time.GetTimestamp();
            var outcome = await scene.PlayAsync(stage, cancellation);
            played.Add((scene, outcome.Behaved, time.GetElapsedTime(started)));
            Tell(scene, outcome, played.Count);
        }

        Sum(played);
        return played.TrueForAll(scene => scene.Behaved);
    }

    private void Announce(Scene scene, int number)
    {
        if (printer.IsJson)
        {
            return;
        }

        printer.Line();
        printer.Line(printer.Paint.Strong($"{number}. {scene.Title}"));
        printer.Line($"   {printer.Paint.Dim("done   ")} {scene.Does}");
        printer.Line($"   {printer.Paint.Dim("clicks ")} {scene.Clicks}");
    }

    private void Tell(Scene scene, SceneOutcome outcome, int number)
    {
        if (printer.IsJson)
        {
            printer.Json(RecordValue.Of(
                ("scene", number),
                ("title", scene.Title),
                ("done", scene.Does),
                ("clicks", scene.Clicks),
                ("came_back", ListValue.From(outcome.CameBack.Select(line => Value.Of(line)))),
                ("behaved", outcome.Behaved)));
            return;
        }

        foreach (var line in outcome.CameBack)
        {
            printer.Line($"   {printer.Paint.Dim("│")} {line}");
        }
    }

    private void Sum(List<(Scene Scene, bool Behaved, TimeSpan Took)> played)
    {
        if (printer.IsJson)
        {
            return;
        }

        printer.Line();
        Table.Print(printer, ["", "Scene", "Behaved", "Took"], played.Select((scene, index) => new Toned[]
        {
            $"{index + 1}",
            scene.Scene.Title,
            scene.Behaved ? new Toned("as told", Tone.Good) : new Toned("NOT as told", Tone.Bad),
            Clock.Show(scene.Took),
        }));
    }
}
