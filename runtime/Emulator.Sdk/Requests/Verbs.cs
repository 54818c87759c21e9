using Emulator.Values;

namespace Emulator.Sdk.Requests;

/// <summary>Makes requests by their verbs, with what each presets (connector-sdk.md 3.1), and sends simple ones at once.</summary>
public static class Verbs
{
    /// <summary>A GET with query parameters.</summary>
    public static ConnectorRequest Get(string url, RecordValue? parameters = null) =>
        new("GET", url) { Parameters = parameters ?? RecordValue.Empty };

    /// <summary>A HEAD with query parameters.</summary>
    public static ConnectorRequest Head(string url, RecordValue? parameters = null) =>
        new("HEAD", url) { Parameters = parameters ?? RecordValue.Empty };

    /// <summary>A POST, its payload as JSON.</summary>
    public static ConnectorRequest Post(string url, Value? payload = null) => Writing("POST", url, payload);

    /// <summary>A PUT, its payload as JSON.</summary>
    public static ConnectorRequest Put(string url, Value? payload = null) => Writing("PUT", url, payload);

    /// <summary>A PATCH, its payload as JSON.</summary>
    public static ConnectorRequest Patch(string url, Value? payload = null) => Writing("PATCH", url, payload);

    /// <summary>A DELETE; what is given goes out as a JSON body.</summary>
    public static ConnectorRequest Delete(string url, Value? payload = null) => Writing("DELETE", url, payload);

    /// <summary>Sends a GET and gives the parsed response.</summary>
    public static ValueTask<Value> GetAsync(
        this IOperation operation, string url, RecordValue? parameters = null, CancellationToken cancellation = default) =>
        operation.SendAsync(Get(url, parameters), cancellation);

    /// <summary>Sends a POST and gives the parsed response.</summary>
    public static ValueTask<Value> PostAsync(
        this IOperation operation, string url, Value? payload = null, CancellationToken cancellation = default) =>
        operation.SendAsync(Post(url, payload), cancellation);

    /// <summary>Sends a PUT and gives the parsed response.</summary>
    public static ValueTask<Value> PutAsync(
        this IOperation operation, string url, Value? payload = null, CancellationToken cancellation = default) =>
        operation.SendAsync(Put(url, payload), cancellation);

    /// <summary>Sends a PATCH and gives the parsed response.</summary>
    public static ValueTask<Value> PatchAsync(
        this IOperation operation, string url, Value? payload = null, CancellationToken cancellation = default) =>
        operation.SendAsync(Patch(url, payload), cancellation);

    /// <summary>Sends a DELETE and gives the parsed response.</summary>
    public static ValueTask<Value> DeleteAsync(
        this IOperation operation, string url, Value? payload = null, CancellationToken cancellation = default) =>
        operation.SendAsync(Delete(url, payload), cancellation);

    private static ConnectorRequest Writing(string verb, string url, Value? payload) => new(verb, url) { Payload = payload ?? Value.Null };
}
