using Emulator.Values.Problems;

namespace Emulator.Plugins.Checking.Outlines;

/// <summary>A text, or in Ruby a symbol.</summary>
internal sealed record OutlineText(SourcePlace Place, string Text) : Outline(Place);
