using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Emulator.TrackVia.Server.Hosting;

/// <summary>The command line of the stand-alone server.</summary>
internal sealed record ServeArguments(TrackViaServerOptions Options, bool ShowCredentials)
{
    /// <summary>Exit code for a command line that cannot be read.</summary>
    public const int WrongUsage = 64;

    private const string Usage =
        "usage: [--port N] [--https-port N] [--certificate FILE] [--seed FILE] [--faults FILE] [--show-credentials]";

    public static bool TryRead(
        IReadOnlyList<string> words,
        [NotNullWhen(true)] out ServeArguments? arguments,
        [NotNullWhen(false)] out string? problem)
    {
        var options = new TrackViaServerOptions();
        var showCredentials = false;
        (arguments, problem) = (null, null);
        for (var index = 0; index < words.Count; index++)
        {
            if (words[index] == "--show-credentials")
            {
                showCredentials = true;
            }
            else if (index + 1 < words.Count && With(options, words[index], words[index + 1]) is { } changed)
            {
                options = changed;
                index++;
            }
            else
            {
                problem = $"cannot read \"{words[index]}\"; {Usage}";
                return false;
            }
        }

        arguments = new ServeArguments(options, showCredentials);
        return true;
    }

    private static TrackViaServerOptions? With(TrackViaServerOptions options, string name, string value) => name switch
    {
        "--port" => Port(value) is { } port ? options with { HttpPort = port } : null,
        "--https-port" => Port(value) is { } port ? options with { HttpsPort = port } : null,
        "--certificate" => options with { CertificatePath = value },
        "--seed" => options with { SeedFile = value },
        "--faults" => options with { FaultsFile = value },
        _ => null,
    };

    private static int? Port(string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
}
