using System.Globalization;
using Emulator.Sdk;
using Emulator.Sdk.Jobs;
using Emulator.Values;
using Emulator.Values.Schema;

namespace Emulator.Connectors.Utility.Functions;

/// <summary>Recipes that call recipes (runtime-semantics.md 3.10, recipe-format 15.1).</summary>
internal static class FunctionConnector
{
    private const int Day = 1440;

    public static ConnectorDefinition Define() => LocalConnector.Of(
        "workato_recipe_function",
        "Recipe function",
        [
            LocalConnector.Action("call_recipe", "Call recipe function", CallAsync) with { IsLong = true },
            LocalConnector.Action("call_recipe_async", "Call recipe function asynchronously", BeginAsync),
            LocalConnector.Action("wait_for_async_jobs", "Wait for asynchronous calls", JoinAsync) with { IsLong = true },
            LocalConnector.Immediate("return_result", "Return result", Return),
        ],
        [LocalConnector.Called("execute", "Recipe function call") with { OutputFields = Parameters }]);

    private static async ValueTask<Value> CallAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var called = await LocalConnector.JobOf(operation).CallAsync(input["flow_id"], Parameters(input), cancellation);
        return called.Error is { } error
            ? throw new ConnectorException(FailureKind.Connector, $"the called recipe failed: {error}")
            : RecordValue.Of(("result", called.Result), ("job_id", called.Id), ("job_url", Value.Null));
    }

    private static async ValueTask<Value> BeginAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var job = await LocalConnector.JobOf(operation).BeginAsync(input["flow_id"], Parameters(input), cancellation);
        return RecordValue.Of(("job_ref", job), ("job_url", Value.Null));
    }

    private static async ValueTask<Value> JoinAsync(IOperation operation, RecordValue input, CancellationToken cancellation)
    {
        var jobs = (input["async_calls"] as ListValue ?? ListValue.Empty)
            .Select(call => call["job_ref"].AsText() ?? call.AsText()).OfType<string>().ToList();
        var ended = await LocalConnector.JobOf(operation).JoinAsync(jobs, Patience(input["timeout"]), cancellation);
        return RecordValue.Of(
            ("results", ListValue.From(jobs.Select(job => Result(job, ended.FirstOrDefault(known => known.Id == job))))),
            ("all_jobs_succeeded", jobs.TrueForAll(job => ended.Any(known => known.Id == job && known.Error is null))),
            ("job_succeeded_count", ended.Count(job => job.Error is null)),
            ("job_failed_count", ended.Count(job => job.Error is not null)),
            ("job_timed_out_count", jobs.Count(job => ended.All(known => known.Id != job))));
    }

    private static Value Result(string job, CalledJob? ended) => RecordValue.Of(
        ("job_ref", job),
        ("status", ended is null ? "timed_out" : ended.Error is null ? "succeeded" : "failed"),
        ("result", ended?.Result ?? Value.Null),
        ("error", ended?.Error));

    private static Value Return(IOperation operation, RecordValue input)
    {
        LocalConnector.JobOf(operation).Return(input["result"]);
        return RecordValue.Of(("result", input["result"]));
    }

    /// <summary>What a function is called with, by the schema in its trigger.</summary>
    internal static ValueTask<IReadOnlyList<Field>> Parameters(IOperation operation, RecordValue input, CancellationToken cancellation) =>
        new([SchemaText.Group("parameters", "Parameters", input["parameters_schema_json"])]);

    private static RecordValue Parameters(RecordValue input) => input["parameters"] as RecordValue ?? RecordValue.Empty;

    // 0, and more than a day, are a day.
    private static TimeSpan Patience(Value minutes) =>
        int.TryParse(minutes.AsText() ?? minutes.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is > 0 and <= Day
            ? TimeSpan.FromMinutes(given)
            : TimeSpan.FromMinutes(Day);
}
