using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Connections.Http;

namespace Emulator.Cli.Commands.Connections;

/// <summary>Where the browser comes back to, and how it is opened.</summary>
internal sealed class BrowserOptions
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The port of the login callback, as registered with the service.",
        HelpName = "PORT",
        DefaultValueFactory = _ => new LoginOptions().Port,
    };

    private readonly Option<string> _address = new("--ip")
    {
        Description = "The address of this machine to listen on.", HelpName = "ADDRESS", DefaultValueFactory = _ => "127.0.0.1",
    };

    private readonly Option<bool> _https = new("--https") { Description = "Listen with TLS, with a certificate made for the occasion." };

    public BrowserOptions()
    {
        Bounds.Hold(_port, 0, Bounds.LastPort);
        _address.Validators.Add(result =>
        {
            if (result.Tokens is [var typed] && !IPAddress.TryParse(typed.Value, out _))
            {
                result.AddError($"--ip is an address such as 127.0.0.1, not '{typed.Value}'.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_port);
        command.Options.Add(_address);
        command.Options.Add(_https);
    }

    public LoginOptions Read(ParseResult parsed, Printer printer) => new()
    {
        Port = parsed.GetValue(_port),
        Address = IPAddress.Parse(parsed.GetValue(_address)!),
        IsHttps = parsed.GetValue(_https),
        ShowPage = page => Show(Reachable(page, parsed.GetValue(GlobalOptions.HttpVia)), printer),
    };

    // Requests that go to another server need the code of that server, so the person logs in there.
    private static Uri Reachable(Uri page, Uri? via) => via is null ? page : ViaHandler.Address(via, page);

    private static void Show(Uri page, Printer printer)
    {
        printer.Note($"Open this page in a browser to log in:{Environment.NewLine}  {page.AbsoluteUri}");

        // Only where a person sits: a script that starts this opens no window on somebody's screen.
        if (!printer.Terminal.IsTerminal || !printer.Terminal.ReadsKeys)
        {
            return;
        }

        try
        {
            Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Exception none) when (none is Win32Exception or FileNotFoundException or PlatformNotSupportedException)
        {
            // No browser on this machine: the address above is there to be copied.
        }
    }
}
