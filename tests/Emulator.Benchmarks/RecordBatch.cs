using System.Text.Json;

namespace Emulator.Benchmarks;

/// <summary>A recipe without a loop that creates all records of its event with one request.</summary>
internal static class RecordBatch
{
    /// <returns>The arguments that run it.</returns>
    public static string[] Write(string folder, int records)
    {
        File.WriteAllText(
            Path.Combine(folder, "recipes", "batch.recipe.yaml"),
            """
            name: Batch
            connections: { trackvia: TrackVia }
            trigger: { as: order, provider: trackvia, name: new_record, input: { view_id: 3102 } }
            steps:
              - provider: trackvia
                name: __adhoc_http_action
                input: { verb: post, path: /openapi/views/3101/records, request_type: json, response_type: json, input: { data: { data: "=_('order.records')" } } }
            """);
        Renew(folder, records);
        return ["run", "recipes/batch.recipe.yaml", "--event", "recipes/batch.event.json"];
    }

    /// <summary>Other records, as the server takes no customer twice.</summary>
    public static void Renew(string folder, int records)
    {
        var batch = Guid.NewGuid();
        var rows = Enumerable.Range(1, records).Select(number => new Dictionary<string, string> { ["Customer Name"] = $"Benchmark {batch} {number}" });
        File.WriteAllText(Path.Combine(folder, "recipes", "batch.event.json"), JsonSerializer.Serialize(new { id = 17, records = rows }));
    }
}
