namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>The bytes of one character, or of one sequence that is none.</summary>
internal sealed record BytePiece(byte[] Bytes, bool IsValid);
