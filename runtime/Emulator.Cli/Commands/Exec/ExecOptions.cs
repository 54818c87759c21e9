using System.CommandLine;
using System.Globalization;
using Emulator.Hosting.Exec;
using Emulator.Values;

namespace Emulator.Cli.Commands.Exec;

/// <summary>The options of exec, with the vendor's names and short forms (connector-sdk.md 9.2).</summary>
internal sealed class ExecOptions
{
    private readonly Option<string> _connector = Text("--connector", "The connector's file.", "-c", "FILE");
    private readonly Option<string?> _settings = Optional("--settings", "The settings' file (YAML).", "-s");
    private readonly Option<string?> _connection = Optional("--connection", "A connection's key inside the settings' file.", "-n", "NAME");
    private readonly Option<string?> _input = Optional("--input", "The input as a JSON file.", "-i");
    private readonly Option<string?> _closure = Optional("--closure", "What the last poll left.");
    private readonly Option<string?> _continue = Optional("--continue", "The state of a multi-step action.");
    private readonly Option<string?> _args = Optional("--args", "Arguments of a method, or parameters of a pick list.", "-a");
    private readonly Option<string?> _configFields = Optional("--config-fields", "Answers to the config fields.");
    private readonly Option<string?> _inputSchema = Optional("--extended-input-schema", "The input fields.");
    private readonly Option<string?> _outputSchema = Optional("--extended-output-schema", "The output fields.");
    private readonly Option<string?> _payload = Optional("--webhook-payload", "What a webhook delivers.", "-w");
    private readonly Option<string?> _params = Optional("--webhook-params", "A webhook's query parameters.");
    private readonly Option<string?> _headers = Optional("--webhook-headers", "A webhook's headers.");
    private readonly Option<string?> _url = Optional("--webhook-url", "The address that a webhook is to call.", null, "URL");
    private readonly Option<string?> _subscribed = Optional("--webhook-subscribe-output", "What subscribing gave.");
    private readonly Option<string?> _code = Optional("--oauth2-code", "An authorization code.", null, "CODE");
    private readonly Option<string?> _redirect = Optional("--redirect-url", "The redirect address of the code.", null, "URL");
    private readonly Option<string?> _refresh = Optional("--refresh-token", "A refresh token.", null, "TOKEN");
    private readonly Option<string?> _now = Optional("--now", "What lambdas take for the present.", null, "TIME");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _connector, _settings, _connection, _input, _closure, _continue, _args, _configFields, _inputSchema, _outputSchema,
            _payload, _params, _headers, _url, _subscribed, _code, _redirect, _refresh, _now,
        })
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="InputException">A file cannot be read.</exception>
    public ExecCall Call(ParseResult parsed, string path, Func<string, string> pathOf) => new()
    {
        Connector = pathOf(parsed.GetValue(_connector)!),
        Path = path,
        Settings = Settings(parsed, pathOf),
        Input = Json(parsed, _input, pathOf) ?? RecordValue.Empty,
        Closure = ExecTimes.Of(Json(parsed, _closure, pathOf) ?? Value.Null),
        Continue = ExecTimes.Of(Json(parsed, _continue, pathOf) ?? Value.Null),
        Args = Json(parsed, _args, pathOf) ?? Value.Null,
        ConfigFields = Record(parsed, _configFields, pathOf),
        ExtendedInputSchema = Json(parsed, _inputSchema, pathOf) ?? Value.Null,
        ExtendedOutputSchema = Json(parsed, _outputSchema, pathOf) ?? Value.Null,
        Payload = Json(parsed, _payload, pathOf) ?? RecordValue.Empty,
        Parameters = Record(parsed, _params, pathOf),
        Headers = Record(parsed, _headers, pathOf),
        WebhookUrl = parsed.GetValue(_url) ?? string.Empty,
        SubscribeOutput = Record(parsed, _subscribed, pathOf),
        AuthCode = parsed.GetValue(_code),
        RedirectUrl = parsed.GetValue(_redirect),
        RefreshToken = parsed.GetValue(_refresh),
        Now = parsed.GetValue(_now) is not { } now ? null
            : DateTimeOffset.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment
            : throw new UsageException($"--now needs an ISO time, not '{now}'"),
    };

    private RecordValue Settings(ParseResult parsed, Func<string, string> pathOf)
    {
        var file = parsed.GetValue(_settings) is { } given ? pathOf(given)
            : File.Exists(pathOf("settings.yaml")) ? pathOf("settings.yaml") : null;
        return file is null ? RecordValue.Empty : ExecSettings.Read(file, parsed.GetValue(_connection));
    }

    private static Value? Json(ParseResult parsed, Option<string?> option, Func<string, string> pathOf) =>
        parsed.GetValue(option) is { } file ? ExecFiles.Json(option.Name, pathOf(file)) : null;

    private static RecordValue Record(ParseResult parsed, Option<string?> option, Func<string, string> pathOf) =>
        Json(parsed, option, pathOf) as RecordValue ?? RecordValue.Empty;

    private static Option<string> Text(string name, string description, string alias, string help) =>
        new(name, alias) { Description = description, HelpName = help, DefaultValueFactory = _ => "connector.rb" };

    private static Option<string?> Optional(string name, string description, string? alias = null, string help = "FILE") =>
        alias is null
            ? new(name) { Description = description, HelpName = help }
            : new(name, alias) { Description = description, HelpName = help };
}
