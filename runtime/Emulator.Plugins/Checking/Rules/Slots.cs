namespace Emulator.Plugins.Checking.Rules;

/// <summary>What the lambdas of a definition are offered, by where they stand (connector-sdk.md 1.1 to 1.6, 2.1).</summary>
internal static class Slots
{
    private static readonly string[] Connection = ["connection"];
    private static readonly string[] Schema = ["object_definitions", "connection", "config_fields"];

    public static readonly IReadOnlyDictionary<string, string[]> InRoot = Table(
        ("test", Connection), ("webhook_keys", ["params", "headers", "payload"]));

    public static readonly IReadOnlyDictionary<string, string[]> InConnection = Table(
        ("extended_fields", Connection), ("base_uri", Connection));

    public static readonly IReadOnlyDictionary<string, string[]> InAuthorization = Table(
        ("acquire", ["connection", "auth_code", "redirect_uri", "verifier"]), ("refresh", ["connection", "refresh_token"]),
        ("client_id", Connection), ("client_secret", Connection), ("authorization_url", Connection), ("token_url", Connection),
        ("selected", Connection), ("identity", Connection), ("pkce", ["verifier", "challenge"]));

    public static readonly string[] ApplyOfOAuth2 = ["connection", "access_token", "auth_type"];

    public static readonly string[] Apply = ["connection", "auth_type"];

    public static readonly string[] ObjectDefinition = ["connection", "config_fields", "object_definitions"];

    public static readonly string[] PickList = ["connection", "parameters"];

    public static readonly string[] Stream = ["input", "from", "to", "size"];

    public static readonly IReadOnlyDictionary<string, string[]> InAction = Table(
        ("description", ["input", "pick_list_label"]), ("help", ["input", "pick_list_label"]),
        ("input_fields", Schema), ("output_fields", Schema),
        ("execute", ["connection", "input", "extended_input_schema", "extended_output_schema", "continue"]),
        ("sample_output", ["connection", "input", "extended_input_schema"]),
        ("before_suspend", ["resume_token", "expires_at", "continue"]), ("before_resume", ["data", "input", "continue"]),
        ("before_timeout_resume", ["input", "continue"]));

    public static readonly IReadOnlyDictionary<string, string[]> InTrigger = Table(
        ("description", ["input", "pick_list_label"]), ("help", ["input", "pick_list_label", "connection", "webhook_base_url"]),
        ("input_fields", Schema), ("output_fields", Schema),
        ("sample_output", ["connection", "input", "extended_input_schema"]),
        ("poll", ["connection", "input", "closure", "extended_input_schema", "extended_output_schema"]),
        ("dedup", ["record"]), ("document_id", ["record"]), ("sort_by", ["record"]),
        ("webhook_subscribe", ["webhook_url", "connection", "input", "recipe_id"]),
        ("webhook_refresh", ["webhook_subscribe_output"]),
        ("webhook_unsubscribe", ["webhook_subscribe_output", "connection"]),
        ("webhook_notification",
        [
            "input", "payload", "extended_input_schema", "extended_output_schema", "headers", "params", "connection",
            "webhook_subscribe_output",
        ]),
        ("webhook_key", ["connection", "input"]), ("webhook_url_help", ["connection", "input", "webhook_base_url"]));

    private static Dictionary<string, string[]> Table(params (string Key, string[] Offered)[] slots) =>
        slots.ToDictionary(slot => slot.Key, slot => slot.Offered, StringComparer.Ordinal);
}
