using System.CommandLine;
using Emulator.Hosting.Exec;
using Emulator.Values;

namespace Emulator.Cli.Commands.Exec;

/// <summary>The options of the vendor's <c>exec</c>, and ours besides (connector-sdk.md 9.2).</summary>
internal sealed class ExecOptions
{
    private const string KeyVariable = "WORKATO_CONNECTOR_MASTER_KEY";

    private readonly Option<string> _connector = new("--connector", "-c") { Description = "The connector's file.", HelpName = "FILE", DefaultValueFactory = _ => "connector.rb" };
    private readonly Option<string?> _settings = new("--settings", "-s") { Description = "Settings, plain or encrypted. Default: settings.yaml.enc, settings.yaml.", HelpName = "FILE" };
    private readonly Option<string?> _connection = new("--connection", "-n") { Description = "The connection inside a settings file of several.", HelpName = "NAME" };
    private readonly Option<string?> _key = new("--key", "-k") { Description = "The key of encrypted settings. Default: master.key.", HelpName = "FILE" };
    private readonly Option<long?> _from = new("--from") { Description = "The first byte of a stream.", HelpName = "N" };
    private readonly Option<long?> _to = new("--to") { Description = "The last byte of a stream.", HelpName = "N" };
    private readonly Option<long?> _frame = new("--frame-size") { Description = "How many bytes of a stream.", HelpName = "N" };
    private readonly Option<DateTimeOffset?> _now = new("--now") { Description = "The moment that now tells.", HelpName = "TIME" };

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

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Print input and requests, secrets left out." };

    public void AddTo(Command command)
    {
        Option[] single = [_connector, _settings, _connection, _key, _from, _to, _frame, _now, Output, Verbose];
        foreach (var option in single.Concat(_files.Select(file => file.Option)).Concat(_texts.Select(text => text.Option)))
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="InputException">A file that is not there or holds no JSON.</exception>
    public ExecCall Call(CommandScope scope, ParseResult parsed, string path)
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
        return new ExecCall(
            scope.PathHere(parsed.GetValue(_connector)!), path, Settings(scope, parsed), RecordValue.From(arguments), parsed.GetValue(_now));
    }

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

    private RecordValue Settings(CommandScope scope, ParseResult parsed)
    {
        var file = parsed.GetValue(_settings) is { } named ? scope.PathHere(named) : SettingsFile.Default(scope.PathHere("."));
        if (file is null)
        {
            return RecordValue.Empty;
        }

        var keyFile = scope.PathHere(parsed.GetValue(_key) ?? "master.key");
        var key = Environment.GetEnvironmentVariable(KeyVariable) ?? (System.IO.File.Exists(keyFile) ? System.IO.File.ReadAllText(keyFile) : null);
        return SettingsFile.Read(file, parsed.GetValue(_connection), key);
    }

    private static Option<string?> File(string name, params string[] aliases) =>
        new(name, aliases) { Description = $"JSON for {name[2..].Replace('-', ' ')}.", HelpName = "FILE" };

    private static Option<string?> Text(string name) => new(name) { Description = $"The {name[2..].Replace('-', ' ')}.", HelpName = "TEXT" };
}
