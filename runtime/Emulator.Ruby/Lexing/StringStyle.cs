namespace Emulator.Ruby.Lexing;

/// <summary>How escapes and interpolation are read.</summary>
internal enum StringStyle
{
    /// <summary><c>'…'</c>: only the backslash and the quotes can be escaped.</summary>
    Plain,

    /// <summary><c>"…"</c>: all escapes, interpolation.</summary>
    Rich,

    /// <summary><c>%W[…]</c>: as rich text, but an escaped blank keeps its backslash for the splitter.</summary>
    Words,

    /// <summary><c>/…/</c>: escapes stay as written, interpolation.</summary>
    Pattern,
}
