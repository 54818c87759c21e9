namespace Emulator.Plugins.Checking.Rules;

/// <summary>The keys that mean something, by where they stand (connector-sdk.md 1.1 to 1.5, 2.1, 6.1).</summary>
internal static class KnownKeys
{
    public static readonly string[] Root =
    [
        "title", "description", "connection", "test", "actions", "triggers", "object_definitions", "pick_lists", "methods",
        "streams", "webhook_keys", "secure_tunnel", "custom_action", "custom_action_help",
    ];

    public static readonly string[] Connection = ["fields", "extended_fields", "authorization", "base_uri"];

    public static readonly string[] Authorization =
    [
        "type", "title", "label", "fields", "apply", "credentials", "acquire", "refresh", "refresh_on", "detect_on", "client_id",
        "client_secret", "authorization_url", "token_url", "selected", "options", "identity", "pkce", "noopener",
    ];

    public static readonly string[] ObjectDefinition = ["fields", "preview"];

    public static readonly string[] Action =
    [
        .. Operation(), "execute", "retry_on_response", "retry_on_request", "max_retries", "before_suspend", "before_resume",
        "before_timeout_resume",
    ];

    public static readonly string[] Trigger =
    [
        .. Operation(), "poll", "dedup", "webhook_subscribe", "webhook_refresh", "webhook_unsubscribe", "webhook_notification",
        "webhook_key", "webhook_payload_type", "webhook_response_type", "webhook_response_body", "webhook_response_headers",
        "webhook_response_status", "webhook_url_help", "type", "document_id", "sort_by",
    ];

    public static readonly string[] Field =
    [
        "name", "label", "type", "of", "properties", "optional", "runtime_optional", "control_type", "pick_list", "options",
        "pick_list_params", "delimiter", "tree_options", "toggle_hint", "toggle_field", "default", "hint", "help", "sticky", "url",
        "change_on_blur", "support_pills", "custom", "ngIf", "render_input", "convert_input", "parse_output", "convert_output",
        "extends_schema", "schema_neutral", "sample_data_type", "add_field_label", "empty_schema_message", "item_label",
        "custom_properties", "list_mode", "list_mode_toggle", "empty_list_title", "empty_list_text", "add_item_label",
        "disable_formula", "since_field", "multiline",
    ];

    public static readonly string[] FieldTypes =
        ["string", "integer", "number", "boolean", "date", "date_time", "timestamp", "object", "array", "stream"];

    public static readonly string[] ControlTypes =
    [
        "text", "text-area", "plain-text", "plain-text-area", "password", "integer", "number", "url", "select", "multiselect", "tree",
        "checkbox", "date", "date_time", "phone", "email", "subdomain", "schema-designer", "form-schema-builder", "key_value",
        "static-list", "string", "boolean", "timestamp", "plain_text",
    ];

    public static readonly string[] Choices = ["select", "multiselect", "tree"];

    private static string[] Operation() =>
    [
        "title", "subtitle", "description", "help", "hint", "title_hint", "display_priority", "batch", "bulk", "deprecated",
        "config_fields", "input_fields", "output_fields", "sample_output", "summarize_input", "summarize_output", "streams",
    ];
}
