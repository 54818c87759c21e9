using Emulator.Plugins.JavaScript.Running;
using Emulator.Plugins.Ruby;
using Jint;

namespace Emulator.Plugins.JavaScript;

/// <summary>What every JavaScript connector of a process shares: the limits, the clock and the engine's options.</summary>
internal sealed class ScriptHost(ScriptLimits limits, TimeProvider time)
{
    private readonly Lazy<Options> _options = new(() => ScriptOptions.Make(limits, time));

    private readonly Lazy<RubyHost> _ruby = new(() => new RubyHost(time));

    public ScriptLimits Limits { get; } = limits;

    public TimeProvider Time { get; } = time;

    /// <summary>Built at the first use: a program that only lists connectors needs no engine.</summary>
    public Options Options => _options.Value;

    /// <summary>In which the libraries run that are written for connectors in Ruby.</summary>
    public RubyHost Ruby => _ruby.Value;
}
