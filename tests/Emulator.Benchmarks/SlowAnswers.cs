namespace Emulator.Benchmarks;

/// <summary>A service that takes its time, without a socket.</summary>
internal sealed class SlowAnswers(TimeSpan delay) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Delay(delay, TimeProvider.System, cancellationToken);
        return new HttpResponseMessage { Content = new StringContent("""{"id": 1}""") };
    }
}
