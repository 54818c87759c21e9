using System.CommandLine;
using Emulator.Hosting.Exec;
using Emulator.Values;

namespace Emulator.Cli.Commands.Exec;

/// <summary>The options of the vendor's <c>exec</c>, and ours besides (connector-sdk.md 9.2).</summary>
internal sealed class ExecOptions
{
    private readonly SettingsOptions _settings = new();
    private readonly Option<long?> _from = new("--from") { Description = "The first byte of a stream.", HelpName = "N" };
    private readonly Option<long?> _to = new("--to") { Description = "The last byte of a stream.", HelpName = "N" };
    private readonly Option<long?> _frame = new("--frame-size") { Description = "How many bytes of a stream.", HelpName = "N" };
    private readonly Option<DateTimeOffset?> _now = TimeOption.Create("--now", "The moment that now tells.");

    private readonly (string Name, Option<string?> Option)[] _files =
    [
        ("input", File("--input", "-i")), ("closure", File("--closure")), ("continue", File("--continue")), ("args", File("--args", "-a")),
        ("config_fields", File("--config-fields")), ("extended_input_schema", File("--extended-input-schema")),
        ("extended_output_schema", File("--extended-output-schema")), ("webhook_payload", File("--webhook-payload", "-w")),
        ("webhook_params", File("--webhook-params")), ("webhook_headers", File("--webhook-headers")),
        ("webhook_subscribe_output", File("--webhook-subscribe-output")),
    ];

    private readonly (string Name, Option<string?> Option)[] _texts =
    [
        ("webhook_url", Text("--webhook-url")), ("oauth2_code", Text("--oauth2-code")), ("redirect_url", Text("--redirect-url")),
        ("refresh_token", Text("--refresh-token")),
    ];

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "Write the JSON there and print nothing.", HelpName = "FILE" };

    public Option<bool> UpdateSettings { get; } = new("--update-settings") { Description = "Write renewed credentials into the settings file without asking." };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Print input and requests, secrets left out." };

    public void AddTo(Command command)
    {
        _settings.AddTo(command);
        Option[] single = [_from, _to, _frame, _now, Output, UpdateSettings, Verbose];
        foreach (var option in single.Concat(_files.Select(file => file.Option)).Concat(_texts.Select(text => text.Option)))
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="InputException">A file that is not there or holds no JSON.</exception>
    public ExecCall Call(CommandScope scope, ParseResult parsed, ChosenSettings settings, string path)
    {
        var arguments = new List<KeyValuePair<string, Value>>();
        foreach (var (name, option) in _files)
        {
            if (parsed.GetValue(option) is { } file)
            {
                arguments.Add(new(name, JsonFile.Read(scope, file)));
            }
        }

        arguments.AddRange(_texts.Where(text => parsed.GetValue(text.Option) is not null)
            .Select(text => KeyValuePair.Create(text.Name, Value.Of(parsed.GetValue(text.Option)))));
        arguments.AddRange(Numbers(parsed));
        return settings.IsOfWorkspace
            ? new ExecCall(string.Empty, path, RecordValue.Empty, RecordValue.From(arguments), parsed.GetValue(_now)) { Connection = settings.Name }
            : new ExecCall(_settings.Connector(scope, parsed), path, settings.Read(), RecordValue.From(arguments), parsed.GetValue(_now));
    }

    /// <exception cref="UsageException">A connection of the workspace and a connector: it has its own.</exception>
    public ChosenSettings Settings(CommandScope scope, ParseResult parsed) => _settings.Choose(scope, parsed);

    private IEnumerable<KeyValuePair<string, Value>> Numbers(ParseResult parsed)
    {
        foreach (var (name, option) in new[] { ("from", _from), ("to", _to), ("frame_size", _frame) })
        {
            if (parsed.GetValue(option) is { } number)
            {
                yield return new(name, number);
            }
        }
    }

    private static Option<string?> File(string name, params string[] aliases) =>
        new(name, aliases) { Description = $"JSON for {name[2..].Replace('-', ' ')}.", HelpName = "FILE" };

    private static Option<string?> Text(string name) => new(name) { Description = $"The {name[2..].Replace('-', ' ')}.", HelpName = "TEXT" };
}
