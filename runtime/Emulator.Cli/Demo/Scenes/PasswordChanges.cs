namespace Emulator.Cli.Demo.Scenes;

internal sealed class PasswordChanges : Scene
{
    public override string Title => "The employee's password changes";

    public override string Does => $"TrackVia ends every OAuth session of {Stage.Employee}";

    public override string Clicks => "TrackVia: My Account > Change password";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        await stage.AdministerAsync("users/502/password", new { password = "Purple-Train-77" }, cancellation);
        return SceneOutcome.Of(true, "nothing is to be seen in Workato yet: the connection still shows green");
    }
}
