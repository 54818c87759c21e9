using Emulator.Connections;

namespace Emulator.Cli.Demo.Scenes;

internal sealed class MovesToAuthToken : Scene
{
    public override string Title => "The connection moves to Auth Token and goes green";

    public override string Does =>
        $"connections disconnect {Stage.Connection}; connections connect {Stage.Connection} --authentication auth_token"
        + " --secret api_key=- --secret auth_token=-";

    public override string Clicks =>
        "Workato: Connections > TrackVia > Disconnect; Authentication type: Auth Token; enter API Key and Auth Token; Connect"
        + $" (TrackVia: Admin menu > API Access > {Stage.ApiUser})";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var gone = await stage.Desk.DisconnectAsync(Stage.Connection, cancellation);
        var result = await stage.ConnectAsync(
            new ConnectionChange
            {
                Authentication = "auth_token",
                Secrets = new Dictionary<string, SecretEntry>
                {
                    ["api_key"] = Stage.Typed(Stage.ApiKey),
                    ["auth_token"] = Stage.Typed(Stage.Token),
                },
            },
            cancellation);
        var told = Told.Connection(result, ConnectionState.Success);
        return told with { Behaved = told.Behaved && gone.Status.State == ConnectionState.Disconnected };
    }
}
