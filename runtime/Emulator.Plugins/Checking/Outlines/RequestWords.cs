namespace Emulator.Plugins.Checking.Outlines;

/// <summary>The words of the request language (connector-sdk.md 3.1, 3.2): what begins a request, and what only builds on it.</summary>
internal static class RequestWords
{
    public static readonly IReadOnlySet<string> Verbs = new HashSet<string>(StringComparer.Ordinal)
    {
        "get", "post", "put", "patch", "delete", "del", "head", "options", "copy", "move",
    };

    public static readonly IReadOnlySet<string> Builders = new HashSet<string>(StringComparer.Ordinal)
    {
        "params", "payload", "headers", "case_sensitive_headers", "user", "password", "digest_auth", "auth_type",
        "format_json", "request_format_json", "response_format_json", "format_xml", "request_format_xml", "response_format_xml",
        "request_body", "request_format_www_form_urlencoded", "request_format_multipart_form", "request_format_raw",
        "response_format_raw", "after_response", "after_error_response", "follow_redirection", "ignore_redirection",
        "tls_client_cert", "tls_server_certs",
    };

    /// <summary>Methods whose block's value is dropped.</summary>
    public static readonly IReadOnlySet<string> Dropping = new HashSet<string>(StringComparer.Ordinal)
    {
        "each", "each_with_index", "each_pair", "each_key", "each_value", "each_entry", "each_slice", "each_cons", "each_with_object",
        "reverse_each", "times", "upto", "downto", "step", "tap", "forEach",
    };
}
