using System.CommandLine;
using System.Text.RegularExpressions;
using Emulator.Cli.Output;
using Emulator.Connections;
using Emulator.Values.Secrets;

namespace Emulator.Cli.Commands.Connections;

/// <summary>The options by which a connection is changed, shared by <c>set</c> and <c>connect</c>.</summary>
internal sealed class ChangeOptions
{
    /// <summary>The option by whose presence a command is known to take secrets.</summary>
    public const string SecretOption = "--secret";

    private static readonly Regex EnvironmentName = new(@"^\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}$");

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

    private readonly Option<string[]> _secrets = new(SecretOption)
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
            Secrets = Pairs(parsed.GetValue(_secrets), SecretOption).ToDictionary(
                pair => pair.Key, pair => Entry(pair.Key, pair.Value, prompt)),
        };
    }

    private static SecretEntry Entry(string key, string written, SecretPrompt prompt)
    {
        if (written is "-")
        {
            return SecretEntry.Entered(new Secret(prompt.Ask(key)));
        }

        // Nothing of it is repeated, the key neither: a secret that ends in = looks like one.
        return EnvironmentName.Match(written) is { Success: true } named
            ? SecretEntry.FromEnvironment(named.Groups[1].Value)
            : throw new UsageException(
                $"{SecretOption} takes no value, because argument lists are seen by others; "
                + $"write {SecretOption} KEY=- and enter it, or {SecretOption} 'KEY=${{env:NAME}}'");
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(string[]? written, string option)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in written ?? [])
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new UsageException($"{option} needs {(option == SecretOption ? "KEY=-" : "KEY=VALUE")}");
            }

            if (!keys.Add(pair[..equals]))
            {
                throw new UsageException($"{option} {pair[..equals]} is given twice");
            }

            yield return new KeyValuePair<string, string>(pair[..equals], pair[(equals + 1)..]);
        }
    }
}
