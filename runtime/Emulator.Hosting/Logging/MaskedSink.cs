using Emulator.Values.Secrets;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

namespace Emulator.Hosting.Logging;

/// <summary>Writes log lines to a writer, each masked as a whole after it was rendered: no template can slip past.</summary>
internal sealed class MaskedSink(TextWriter writer, SecretMask mask) : ILogEventSink
{
    private readonly MessageTemplateTextFormatter _formatter =
        new("{Timestamp:HH:mm:ss.fff} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: null);

    private readonly Lock _lock = new();

    public void Emit(LogEvent logEvent)
    {
        var line = new StringWriter();
        _formatter.Format(logEvent, line);
        lock (_lock)
        {
            writer.Write(mask.Apply(line.ToString()));
        }
    }
}
