namespace Emulator.Ruby.Lexing;

/// <summary>How escapes and interpolation are read.</summary>
internal enum StringStyle
{
    /// <summary><c>'…'</c>: only the backslash and the quotes can be escaped.</summary>
    Plain,

    /// <summary><c>"…"</c>: all escapes, interpolation.</summary>
    Rich,

    /// <summary><c>/…/</c>: escapes stay as written, interpolation.</summary>
    Pattern,
}
