namespace Emulator.Cli.Demo.Scenes;

internal sealed class RoleWithoutDelete : Scene
{
    public override string Title => "A role without delete gives 403, not 401";

    public override string Does => "run remove-customer.recipe.yaml --event customer.event.json";

    public override string Clicks => "Workato: the recipe > Jobs > the failed job; TrackVia: Admin menu > Roles";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var job = await stage.RunAsync("remove-customer.recipe.yaml", "customer.event.json", cancellation);
        return SceneOutcome.Of(
            job.Failure is { Status: 403 } failure && failure.Message.Contains("role", StringComparison.OrdinalIgnoreCase),
            await Told.JobAsync(stage, job, cancellation));
    }
}
