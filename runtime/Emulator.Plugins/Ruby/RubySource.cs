using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby;

/// <summary>A loaded connector file.</summary>
/// <param name="Connector">The connector's name.</param>
/// <param name="File">Where it was read.</param>
/// <param name="Text">Its source, for places.</param>
/// <param name="Host">What it runs in.</param>
internal sealed record RubySource(string Connector, string File, string Text, RubyHost Host)
{
    /// <summary>The definition.</summary>
    public RubyHash Root { get; set; } = new();
}
