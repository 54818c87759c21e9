using Emulator.Yaml.Keys;

namespace Emulator.Testing.Wire;

/// <summary>The keys and words of exchanges.</summary>
internal static class WireKeys
{
    public static readonly string[] Faults = ["timeout", "unreachable"];

    public static readonly FileKey[] Exchange =
    [
        new("request", "Which request: \"METHOD PATH\", \"METHOD URL\", or a map.", KeySchema.Ref("request"), IsRequired: true),
        new("response", "What is answered: a status, a map, timeout or unreachable.", KeySchema.Ref("response")),
        new("responses", "Answers one after the other; the last stays.", KeySchema.ListOf(KeySchema.Ref("response"))),
        new("times", "How many requests it answers.", KeySchema.OfTypes("integer", "null")),
    ];

    public static readonly FileKey[] Response =
    [
        new("status", "200 without it.", KeySchema.OfTypes("integer", "null")),
        new("headers", "Name to text.", KeySchema.MapOf(KeySchema.Any)),
        new("body", "Data is sent as JSON, a text as it is.", KeySchema.Any),
        new("fault", "No answer at all.", KeySchema.Words(Faults)),
        new("times", "How many requests it answers.", KeySchema.OfTypes("integer", "null")),
    ];

    public static readonly FileKey[] Request =
    [
        new("method", "GET, POST, …", KeySchema.Any),
        new("url", "The whole address, or its path; a query in it counts.", KeySchema.Any),
        new("host", "The host.", KeySchema.Ref("value")),
        new("path", "The path.", KeySchema.Ref("value")),
        new("query", "Parameters: name to text.", KeySchema.Ref("value")),
        new("headers", "Name to text; case does not count.", KeySchema.Ref("value")),
        new("body", "The body: JSON and forms as data.", KeySchema.Ref("value")),
    ];
}
