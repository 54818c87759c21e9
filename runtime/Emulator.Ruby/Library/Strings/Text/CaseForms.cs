namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>A code point's forms, each of one or more code points.</summary>
internal sealed record CaseForms(string Upper, string Lower, string Title);
