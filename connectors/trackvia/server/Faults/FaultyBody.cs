namespace Emulator.TrackVia.Server.Faults;

/// <summary>Holds an answer's body back and sends half of it, or all of it slowly.</summary>
internal sealed class FaultyBody(Fault fault, TimeProvider time)
{
    private const int SlowParts = 20;

    public async Task ServeAsync(HttpContext http, RequestDelegate serve)
    {
        var wire = http.Response.Body;
        using var held = new MemoryStream();
        http.Response.Body = held;
        await serve(http);
        http.Response.Body = wire;
        var body = held.GetBuffer().AsMemory(0, (int)held.Length);
        await (fault.Kind == FaultKind.TruncateBody ? SendHalfAsync(http, body) : SendSlowlyAsync(http, body));
    }

    /// <summary>A well-formed HTTP answer with half the text: the failure is the reader's to find.</summary>
    private static async Task SendHalfAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        var half = body[..(body.Length / 2)];
        if (http.Response.ContentLength is not null)
        {
            http.Response.ContentLength = half.Length;
        }

        await http.Response.Body.WriteAsync(half, http.RequestAborted);
    }

    private async Task SendSlowlyAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        var pause = TimeSpan.FromSeconds((fault.Seconds ?? 1) / SlowParts);
        await http.Response.StartAsync(http.RequestAborted);
        for (var part = 0; part < SlowParts; part++)
        {
            // Before each part, so that the last byte comes at the very end.
            await Task.Delay(pause, time, http.RequestAborted);
            var (from, to) = (body.Length * part / SlowParts, body.Length * (part + 1) / SlowParts);
            await http.Response.Body.WriteAsync(body[from..to], http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
        }
    }
}
