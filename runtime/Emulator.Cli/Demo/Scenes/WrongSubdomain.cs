using Emulator.Connections;

namespace Emulator.Cli.Demo.Scenes;

internal sealed class WrongSubdomain : Scene
{
    private const string Wrong = "harbor.trackvia.com";

    public override string Title => "A wrong subdomain is named as such";

    public override string Does => $"connections connect {Stage.Connection} --field subdomain={Wrong}";

    public override string Clicks => "Workato: Connections > TrackVia > TrackVia subdomain, Connect";

    public override async Task<SceneOutcome> PlayAsync(Stage stage, CancellationToken cancellation)
    {
        var refused = await stage.ConnectAsync(Subdomain(Wrong), cancellation);
        var mended = await stage.ConnectAsync(Subdomain(string.Empty), cancellation);
        var said = refused.Status.Reason ?? string.Empty;
        return new SceneOutcome(
            refused.Status.State == ConnectionState.Failed
                && said.Contains(Wrong, StringComparison.Ordinal)
                && said.Contains("subdomain", StringComparison.OrdinalIgnoreCase)
                && mended.Status.State == ConnectionState.Success,
            [
                .. Told.Connection(refused, ConnectionState.Failed).CameBack,
                .. Told.Connection(mended, ConnectionState.Success).CameBack,
            ]);
    }

    private static ConnectionChange Subdomain(string subdomain) =>
        new() { Fields = new Dictionary<string, string?> { ["subdomain"] = subdomain } };
}
