namespace Emulator.Connections.Http;

/// <summary>
/// The words that belong to a status, as the vendor's HTTP library has them (connector-sdk.md 3.6); the service's own
/// reason phrase is never shown there.
/// </summary>
public static class ReasonPhrases
{
    private static readonly Dictionary<int, string> Phrases = new()
    {
        [200] = "OK", [201] = "Created", [202] = "Accepted", [203] = "Non-Authoritative Information",
        [204] = "No Content", [205] = "Reset Content", [206] = "Partial Content", [207] = "Multi-Status",
        [208] = "Already Reported", [226] = "IM Used",
        [300] = "Multiple Choices", [301] = "Moved Permanently", [302] = "Found", [303] = "See Other",
        [304] = "Not Modified", [305] = "Use Proxy", [307] = "Temporary Redirect", [308] = "Permanent Redirect",
        [400] = "Bad Request", [401] = "Unauthorized", [402] = "Payment Required", [403] = "Forbidden",
        [404] = "Not Found", [405] = "Method Not Allowed", [406] = "Not Acceptable",
        [407] = "Proxy Authentication Required", [408] = "Request Timeout", [409] = "Conflict", [410] = "Gone",
        [411] = "Length Required", [412] = "Precondition Failed", [413] = "Payload Too Large",
        [414] = "URI Too Long", [415] = "Unsupported Media Type", [416] = "Range Not Satisfiable",
        [417] = "Expectation Failed", [418] = "I'm A Teapot", [421] = "Too Many Connections From This IP",
        [422] = "Unprocessable Entity", [423] = "Locked", [424] = "Failed Dependency",
        [425] = "Unordered Collection", [426] = "Upgrade Required", [428] = "Precondition Required",
        [429] = "Too Many Requests", [431] = "Request Header Fields Too Large", [449] = "Retry With",
        [450] = "Blocked By Windows Parental Controls",
        [500] = "Internal Server Error", [501] = "Not Implemented", [502] = "Bad Gateway",
        [503] = "Service Unavailable", [504] = "Gateway Timeout", [505] = "HTTP Version Not Supported",
        [506] = "Variant Also Negotiates", [507] = "Insufficient Storage", [508] = "Loop Detected",
        [509] = "Bandwidth Limit Exceeded", [510] = "Not Extended", [511] = "Network Authentication Required",
    };

    public static string Of(int status) => Phrases.GetValueOrDefault(status, string.Empty);

    /// <summary>The title of a refusal: <c>401 Unauthorized</c>, or <c>HTTP status code 451</c> for a strange status.</summary>
    public static string Title(int status) =>
        Phrases.TryGetValue(status, out var phrase) ? $"{status} {phrase}" : $"HTTP status code {status}";
}
