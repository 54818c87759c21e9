using Emulator.Testing.Stubs;
using Emulator.Values;
using Emulator.Yaml.Keys;

namespace Emulator.Testing.Files;

/// <summary>The keys of test files: what the readers know and editors complete.</summary>
internal static class TestKeys
{
    /// <summary>What a lambda's parameters may ask for, as for <c>exec</c>.</summary>
    public static readonly FileKey[] Arguments =
    [
        new("input", "The lambda's input.", KeySchema.Any),
        new("closure", "Of a poll: what the one before gave.", KeySchema.Any),
        new("continue", "Of a long action: what it asked to go on with.", KeySchema.Any),
        new("args", "Of a pick list or a method.", KeySchema.Any),
        new("config_fields", "What is chosen in the config fields.", KeySchema.Any),
        new("extended_input_schema", "The input fields.", KeySchema.Any),
        new("extended_output_schema", "The output fields.", KeySchema.Any),
        new("webhook_payload", "What the service sends.", KeySchema.Any),
        new("webhook_params", "Its query parameters.", KeySchema.Any),
        new("webhook_headers", "Its headers.", KeySchema.Any),
        new("webhook_url", "Where the service is to send.", KeySchema.Any),
        new("webhook_subscribe_output", "What webhook_subscribe gave.", KeySchema.Any),
    ];

    /// <summary>Of a case, and of fixtures.</summary>
    public static readonly FileKey[] Case =
    [
        new("name", "What the case is called; \"#{_('row.NAME')}\" puts in the row's value.", KeySchema.Text),
        new("description", "What it is for; no effect.", KeySchema.Text),
        new("include", "Fixtures: files with the same keys, which lie under the case's own.", KeySchema.OneOf(KeySchema.Text, KeySchema.ListOf(KeySchema.Text))),
        new("recipe", "The recipe's file; not needed where the recipe of the test's name lies beside it.", KeySchema.Text),
        new("connector", "The connector's name or file; not needed beside it.", KeySchema.Text),
        new("now", "What the clock shows, such as 2026-11-27T09:00:00Z; it stands still.", KeySchema.Text),
        new("properties", "Properties over those of the workspace.", Map(KeySchema.Text)),
        new("tables", "Lookup tables: name to rows, or to a CSV file.", Map(KeySchema.Any)),
        new("connections", "Other connections: reference or provider to name.", Map(KeySchema.OneOf(KeySchema.Text, KeySchema.Map(Connection)))),
        new("server", "A local server of the case's own: its kind, or kind to { seed, faults }.", KeySchema.OneOf(KeySchema.Text, KeySchema.MapOf(KeySchema.OneOf(KeySchema.Map(Server), KeySchema.OfTypes("null"))))),
        new("event", "The trigger's output: data, or the name of a JSON or YAML file; without it the event is made up.", KeySchema.Any),
        new("stubs", "What steps answer, by alias; of called recipes under their file's name.", KeySchema.OneOf(KeySchema.Ref("stubs"), KeySchema.OfTypes("null"))),
        new("unstubbed", "What becomes of a step that would leave the machine and has no stub.", KeySchema.Words([.. StubTableReader.Words.Keys])),
        new("http", "What services answer: exchanges of request and response.", KeySchema.OneOf(KeySchema.ListOf(KeySchema.Ref("exchange")), KeySchema.OfTypes("null"))),
        new("replay", "A recording (run --record, or of the vcr gem) that answers requests.", KeySchema.Text),
        new("rows", "A table of cases: a list of maps or a CSV file.", KeySchema.OneOf(KeySchema.Text, KeySchema.ListOf(KeySchema.MapOf(KeySchema.Any)))),
        new("expect", "What should come of it.", KeySchema.OneOf(KeySchema.Ref("expect"), KeySchema.OfTypes("null"))),
        new("lambda", "The connector's lambda, such as actions.search.execute.", KeySchema.Text),
        new("settings", "The connection's fields for a lambda: data or a file.", KeySchema.Any),
        .. Arguments,
    ];

    /// <summary>Of a file: what all its cases have in common, and the cases.</summary>
    public static readonly FileKey[] File = [.. Case, new("cases", "Several cases, each with what stands above them.", KeySchema.ListOf(KeySchema.Ref("case")))];

    /// <summary>Maps whose keys a case adds to those of its file and its fixtures.</summary>
    public static readonly string[] Merged = ["properties", "tables", "connections", "server", "stubs", "settings", "expect"];

    /// <summary>Of the choice of a connection.</summary>
    public static FileKey[] Connection =>
    [
        new("name", "The connection's name; without it the key's own.", KeySchema.Text),
        new("secrets", "Secrets for this case alone.", KeySchema.MapOf(KeySchema.Text)),
    ];

    /// <summary>Of the wish for a server.</summary>
    public static FileKey[] Server =>
    [
        new("seed", "A file with what it holds beside its own seed.", KeySchema.Text),
        new("faults", "A fault plan: data or a file.", KeySchema.Any),
    ];

    private static RecordValue Map(RecordValue value) => KeySchema.OneOf(KeySchema.MapOf(value), KeySchema.OfTypes("null"));
}
