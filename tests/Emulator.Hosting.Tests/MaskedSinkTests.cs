using Emulator.Hosting.Logging;
using Emulator.Values.Secrets;
using Serilog;

namespace Emulator.Hosting.Tests;

public sealed class MaskedSinkTests
{
    [Test]
    public void A_secret_is_masked_in_the_whole_line_wherever_it_stands()
    {
        var mask = new SecretMask();
        mask.Add("canary-4711");
        var written = new StringWriter();
        using var log = new LoggerConfiguration().WriteTo.Sink(new MaskedSink(written, mask)).CreateLogger();

        log.Error(new InvalidOperationException("refused canary-4711"), "GET {Url}", "https://x/?k=canary-4711");

        Assert.That(written.ToString(), Does.Not.Contain("canary-4711"));
        Assert.That(written.ToString(), Does.Contain("GET https://x/?k=[secret]").And.Contain("refused [secret]"));
    }
}
