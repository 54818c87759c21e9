using Emulator.Hosting.Exec;
using Emulator.Testing.Connectors;
using Emulator.Values;

namespace Emulator.Hosting.Testing;

/// <summary>Calls lambdas for tests by the same way as <c>exec</c>; connectors are loaded once for all cases.</summary>
internal sealed class LambdaCalls(TestBench bench)
{
    public async Task<LambdaOutcome> CallAsync(
        ConnectorCall call, RecordValue settings, RecordValue arguments, DateTimeOffset now, HttpMessageHandler wire, CancellationToken cancellation)
    {
        using var desk = new ExecDesk(bench.Options, _ => { }, wire, bench.Connector);
        bench.Clock.Show(new StoppedClock(now));
        var outcome = await desk.RunAsync(new ExecCall(call.Connector, call.Path, settings, arguments, now), cancellation);
        return new LambdaOutcome(outcome.Result, outcome.Error?.Class, outcome.Error?.Message, outcome.Error?.Place, outcome.Error?.Problems);
    }
}
