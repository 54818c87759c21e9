using Emulator.Jobs;

namespace Emulator.Cli.Demo.Scenes;

internal sealed class JobFailsWith401 : Scene
{
    public override string Title => "The next job fails with 401 and says why";

    public override string Does => "run schedule-work-order.recipe.yaml, unchanged";

    public override string Clicks => "Workato: the recipe > Jobs > the failed job";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var job = await stage.ScheduleWorkOrderAsync(cancellation);
        var said = job.Failure?.Message ?? string.Empty;
        return SceneOutcome.Of(
            job.State == JobState.Failed && job.Failure!.Status == 401 && said.Contains("Bad credentials", StringComparison.Ordinal),
            await Told.JobAsync(stage, job, cancellation));
    }
}
