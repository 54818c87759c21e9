namespace Emulator.TrackVia.Server.Hosting;

/// <summary>What the stand-alone server prints when it listens.</summary>
internal static class ServeOutput
{
    public static async Task WriteAsync(TextWriter output, TrackViaServer server, bool showCredentials)
    {
        await output.WriteLineAsync($"The local TrackVia server listens on {server.HttpAddress}");
        if (server.HttpsAddress is { } https)
        {
            await output.WriteLineAsync($"and on {https}");
        }

        if (showCredentials)
        {
            foreach (var login in server.Logins)
            {
                await output.WriteLineAsync(
                    $"{login.Kind,-12} {login.Account,6} {login.User,4} {login.Name,-34} {login.Secret}".TrimEnd());
            }
        }

        await output.FlushAsync();
    }
}
