using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.TrackVia.Server;

namespace Emulator.Cli.Commands;

/// <summary><c>emulator trackvia serve</c></summary>
internal static class TrackViaServeCommand
{
    public static Command Create(CommandScope scope)
    {
        var command = new Command("trackvia", "A local TrackVia.");
        command.Subcommands.Add(Serve(scope));
        return ExampleHelp.Give(command, "emulator trackvia serve --port 8070 --show-credentials");
    }

    private static Command Serve(CommandScope scope)
    {
        var port = new Option<int>("--port") { Description = "The HTTP port; 0 takes a free one.", HelpName = "PORT" };
        var httpsPort = new Option<int?>("--https-port") { Description = "The HTTPS port; 0 takes a free one. Without it there is no HTTPS.", HelpName = "PORT" };
        var certificate = new Option<FileInfo?>("--certificate") { Description = "Write the certificate to trust for HTTPS to this file.", HelpName = "FILE" };
        var seed = new Option<string?>("--seed") { Description = "Accounts, users, tokens and records beside the built-in ones, as JSON.", HelpName = "FILE" };
        var faults = new Option<string?>("--faults") { Description = "Faults to inject, as JSON.", HelpName = "FILE" };
        var show = new Option<bool>("--show-credentials") { Description = "Print the seed's logins, keys and tokens." };
        Bounds.Hold(port, 0, Bounds.LastPort);
        Bounds.Hold(httpsPort, 0, Bounds.LastPort);
        var command = new Command("serve", "Serves TrackVia's API on this machine until it is interrupted.")
        {
            port, httpsPort, certificate, seed, faults, show,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var printer = scope.Printer(parsed);
            await using var server = await StartAsync(
                new TrackViaServerOptions
                {
                    HttpPort = parsed.GetValue(port),
                    HttpsPort = parsed.GetValue(httpsPort),
                    CertificatePath = parsed.GetValue(certificate)?.FullName,
                    SeedFile = FileOf(scope, parsed, seed),
                    FaultsFile = FileOf(scope, parsed, faults),
                    Time = scope.Time,
                },
                cancellation);
            printer.Line($"TrackVia at {server.HttpAddress}");
            if (server.HttpsAddress is { } secure)
            {
                printer.Line($"        and {secure}");
            }

            printer.Line($"Point any command at it: --http-via {server.HttpAddress}");
            if (parsed.GetValue(show))
            {
                Table.Print(
                    printer,
                    ["Kind", "Account", "User", "Name", "Secret"],
                    server.Logins.Select(login => new Toned[] { login.Kind, $"{login.Account}", $"{login.User}", login.Name, login.Secret }));
            }

            printer.Note("Ctrl-C stops it.");
            await Task.Delay(Timeout.InfiniteTimeSpan, scope.Time, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
            return ExitCode.Done;
        });
        return ExampleHelp.Give(
            command, "emulator trackvia serve --port 8070 --show-credentials", "emulator trackvia serve --https-port 8443 --certificate trackvia.pem");
    }

    private static string? FileOf(CommandScope scope, ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } named)
        {
            return null;
        }

        var path = scope.PathOf(parsed, named);
        return File.Exists(path) ? path : throw new InputException($"{option.Name} {named}: there is no such file");
    }

    // A port that is taken and files that cannot be used are the caller's to mend.
    private static async Task<TrackViaServer> StartAsync(TrackViaServerOptions options, CancellationToken cancellation)
    {
        try
        {
            return await TrackViaServer.StartAsync(options, cancellation);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new InputException(unusable.Message);
        }
    }
}
