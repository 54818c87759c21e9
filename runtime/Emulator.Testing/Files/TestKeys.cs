namespace Emulator.Testing.Files;

/// <summary>The keys of test files.</summary>
internal static class TestKeys
{
    /// <summary>What a lambda's parameters may ask for, as for <c>exec</c>.</summary>
    public static readonly string[] Arguments =
    [
        "input", "closure", "continue", "args", "config_fields", "extended_input_schema", "extended_output_schema",
        "webhook_payload", "webhook_params", "webhook_headers", "webhook_url", "webhook_subscribe_output",
    ];

    /// <summary>Of a case, and of fixtures.</summary>
    public static readonly string[] Case =
    [
        "name", "description", "include", "recipe", "connector", "now", "properties", "tables", "connections", "server", "event",
        "stubs", "unstubbed", "http", "rows", "expect", "lambda", "settings", .. Arguments,
    ];

    /// <summary>Of a file: what all its cases have in common, and the cases.</summary>
    public static readonly string[] File = [.. Case, "cases"];

    /// <summary>Maps whose keys a case adds to those of its file and its fixtures.</summary>
    public static readonly string[] Merged = ["properties", "tables", "connections", "server", "stubs", "settings", "expect"];
}
