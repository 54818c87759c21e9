using System.CommandLine;
using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Values.Secrets;

namespace Emulator.Cli.Commands.Connections;

/// <summary>The options by which a connection is changed, shared by <c>set</c> and <c>connect</c>.</summary>
internal sealed class ChangeOptions
{
    private readonly Option<string?> _authentication = new("--authentication")
    {
        Description = "The key of one of the connector's authentication types, such as auth_token.",
        HelpName = "KEY",
    };

    private readonly Option<string[]> _fields = new("--field")
    {
        Description = "A field; without a value the field is taken out of the file.",
        HelpName = "K=V",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string[]> _secrets = new("--secret")
    {
        Description = "A secret: K=- prompts for it or reads a line of stdin, 'K=${env:NAME}' takes it from the environment.",
        HelpName = "K=-",
        AllowMultipleArgumentsPerToken = false,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_authentication);
        command.Options.Add(_fields);
        command.Options.Add(_secrets);
    }

    public ConnectionChange Read(ParseResult parsed, Terminal terminal)
    {
        var prompt = new SecretPrompt(terminal);
        return new ConnectionChange
        {
            Authentication = parsed.GetValue(_authentication),
            Fields = Pairs(parsed.GetValue(_fields), "--field").ToDictionary(
                pair => pair.Key, pair => pair.Value.Length == 0 ? null : pair.Value),
            Secrets = Pairs(parsed.GetValue(_secrets), "--secret").ToDictionary(
                pair => pair.Key, pair => Entry(pair.Key, pair.Value, prompt)),
        };
    }

    private static SecretEntry Entry(string key, string written, SecretPrompt prompt)
    {
        if (written is "-")
        {
            return SecretEntry.Entered(new Secret(prompt.Ask(key)));
        }

        // The value itself is never repeated: it may be a secret that was typed where others can read it.
        return written.StartsWith("${env:", StringComparison.Ordinal) && written.EndsWith('}')
            ? SecretEntry.FromEnvironment(written["${env:".Length..^1])
            : throw new UsageException(
                $"--secret {key}=… takes no value, because argument lists are seen by others; "
                + $"write --secret {key}=- and enter it, or --secret '{key}=${{env:NAME}}'");
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string[]? written, string option)
    {
        foreach (var pair in written ?? [])
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new UsageException($"{option} needs KEY=VALUE");
            }

            yield return new KeyValuePair<string, string>(pair[..equals], pair[(equals + 1)..]);
        }
    }
}
