using Emulator.Jobs;

namespace Emulator.Cli.Demo.Scenes;

/// <summary>Plays twice: on the employee's login, and again on the service account's token.</summary>
internal sealed class RecipeSucceeds(string title) : Scene
{
    public override string Title => title;

    public override string Does => "run schedule-work-order.recipe.yaml --event work-order.event.json";

    public override string Clicks => "Workato: the recipe > Test recipe, or Start";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var job = await stage.ScheduleWorkOrderAsync(cancellation);
        return SceneOutcome.Of(job.State == JobState.Succeeded, await Told.JobAsync(stage, job, cancellation));
    }
}
