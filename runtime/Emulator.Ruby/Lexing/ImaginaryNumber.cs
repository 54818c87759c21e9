namespace Emulator.Ruby.Lexing;

/// <summary>A number written with an <c>i</c>: it is read, and refused where it is reached.</summary>
internal sealed record ImaginaryNumber;
