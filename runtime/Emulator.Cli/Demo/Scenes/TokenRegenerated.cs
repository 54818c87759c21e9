using Emulator.Connections;
using Emulator.Jobs;
using Emulator.Values;

namespace Emulator.Cli.Demo.Scenes;

internal sealed class TokenRegenerated : Scene
{
    public override string Title => "The token is regenerated: 401 at once, well again once the connection has the new one";

    public override string Does => $"run; connections connect {Stage.Connection} --secret auth_token=-; run";

    public override string Clicks => "TrackVia: Admin menu > API Access > Regenerate; Workato: Connections > TrackVia > Auth Token, Connect";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var answer = await stage.AdministerAsync($"tokens/{Stage.TokenName}/regenerate", new { }, cancellation);
        var refused = await stage.ScheduleWorkOrderAsync(cancellation);
        var connected = await stage.ConnectAsync(
            new ConnectionChange
            {
                Secrets = new Dictionary<string, SecretEntry> { ["auth_token"] = Stage.Typed(((TextValue)answer["value"]).Text) },
            },
            cancellation);
        var mended = await stage.ScheduleWorkOrderAsync(cancellation);
        return new SceneOutcome(
            refused.Failure?.Status == 401 && connected.Status.State == ConnectionState.Success && mended.State == JobState.Succeeded,
            [
                .. await Told.JobAsync(stage, refused, cancellation),
                .. Told.Connection(connected, ConnectionState.Success).CameBack,
                .. await Told.JobAsync(stage, mended, cancellation),
            ]);
    }
}
