namespace Emulator.Ruby.Compilation;

/// <summary><c>retry</c> on its way to the <c>begin</c> whose rescue it stands in.</summary>
internal sealed class RetryJump : Exception;
