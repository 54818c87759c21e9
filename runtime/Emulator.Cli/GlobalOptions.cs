using System.CommandLine;

namespace Emulator.Cli;

/// <summary>The options that every command understands.</summary>
internal static class GlobalOptions
{
    public static readonly Option<DirectoryInfo?> Workspace = new("--workspace")
    {
        Description = "The workspace folder. Default: the nearest folder upward that holds recipes/ or emulator.yaml, else here.",
        HelpName = "DIR",
        Recursive = true,
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "Machine form on stdout: one document, or one object a line.",
        Recursive = true,
    };

    public static readonly Option<bool> Debug = new("--debug")
    {
        Description = "Stack traces, and a log of every request with secrets masked.",
        Recursive = true,
    };

    public static readonly Option<bool> NoColor = new("--no-color")
    {
        Description = "No colour. Also off when stdout is no terminal or NO_COLOR is set.",
        Recursive = true,
    };

    /// <summary>On the commands that send requests.</summary>
    public static readonly Option<Uri?> HttpVia = new("--http-via")
    {
        Description = "Send every request to this server instead, the original address in X-Original-Url. Loopback only.",
        HelpName = "URL",
        CustomParser = result =>
        {
            var text = result.Tokens.Single().Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            {
                return uri;
            }

            result.AddError($"--http-via needs an http or https address such as http://127.0.0.1:8080, not '{text}'.");
            return null;
        },
    };

    public static readonly Option<bool> AllowRemote = new("--allow-remote")
    {
        Description = "Let --http-via point off this machine.",
    };

    public static void AddTo(RootCommand root)
    {
        root.Options.Add(Workspace);
        root.Options.Add(Json);
        root.Options.Add(Debug);
        root.Options.Add(NoColor);
    }

    public static void AddWire(Command command)
    {
        command.Options.Add(HttpVia);
        command.Options.Add(AllowRemote);
    }
}
