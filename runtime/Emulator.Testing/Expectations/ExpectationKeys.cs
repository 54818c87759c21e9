using Emulator.Values;
using Emulator.Yaml.Keys;

namespace Emulator.Testing.Expectations;

/// <summary>The keys and words of <c>expect</c>.</summary>
internal static class ExpectationKeys
{
    public static readonly string[] States = ["succeeded", "failed", "canceled", Expectation.NoJob];

    public static readonly FileKey[] OfJob =
    [
        new("status", "How the job ended; without it succeeded, or failed where an error is expected.", KeySchema.Words(States)),
        new("error", "The job's error: a text that its message holds, or a map of message, type, status, …", Value),
        new("steps", "Alias to called, not called, a number of calls, or a map.", KeySchema.MapOf(KeySchema.Ref("step"))),
        new("order", "Aliases in the order in which they must run; others may run between them.", KeySchema.ListOf(KeySchema.Text)),
    ];

    public static readonly FileKey[] Expect =
    [
        .. OfJob,
        new("report", "Columns of the job report.", Value),
        new("result", "What a recipe function returned, or a lambda gave.", Value),
        new("requests", "Every request, as a list in order; or $contains, $unordered.", KeySchema.OneOf(KeySchema.ListOf(KeySchema.Ref("request")), KeySchema.MapOf(KeySchema.Any))),
        new("server", "What a server of the case holds afterwards.", KeySchema.MapOf(KeySchema.ListOf(KeySchema.Ref("asked")))),
        new("recipes", "Recipes that were called, by file name: called, not called, a number of calls, or a map.", KeySchema.MapOf(KeySchema.Ref("called"))),
    ];

    public static readonly FileKey[] Step =
    [
        new("calls", "How often it ran.", KeySchema.OfTypes("integer", "null")),
        new("input", "Its input in the last call.", Value),
        new("output", "Its output in the last call.", Value),
        new("inputs", "Its inputs in all calls, as a list.", Value),
        new("outputs", "Its outputs in all calls, as a list.", Value),
        new("error", "Its error in the last call: this step fails.", Value),
        new("requests", "The requests that it sent.", KeySchema.OneOf(KeySchema.ListOf(KeySchema.Ref("request")), KeySchema.MapOf(KeySchema.Any))),
    ];

    public static readonly FileKey[] Called =
    [
        new("calls", "How often it was called.", KeySchema.OfTypes("integer", "null")),
        new("parameters", "What it was called with, the last time.", Value),
        new("all_parameters", "What it was called with each time, as a list.", Value),
        .. OfJob,
    ];

    public static readonly FileKey[] Asked =
    [
        new("ask", "{ view, record } or requests.", KeySchema.Any, IsRequired: true),
        new("is", "What the answer should be.", Value, IsRequired: true),
    ];

    private static RecordValue Value => KeySchema.Ref("value");
}
