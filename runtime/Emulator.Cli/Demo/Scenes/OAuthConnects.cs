using Emulator.Connections;

namespace Emulator.Cli.Demo.Scenes;

internal sealed class OAuthConnects : Scene
{
    public override string Title => "The OAuth connection goes green";

    public override string Does => $"connections connect {Stage.Connection} --secret password=-   ({Stage.Employee} logs in)";

    public override string Clicks => "Workato: Connections > TrackVia > Connect, then the employee's user name and password";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var result = await stage.ConnectAsync(
            new ConnectionChange { Secrets = new Dictionary<string, SecretEntry> { ["password"] = Stage.Typed(Stage.EmployeePassword) } },
            cancellation);
        return Told.Connection(result, ConnectionState.Success);
    }
}
