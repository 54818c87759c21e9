namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>Whether a hash may have keys that its pattern does not name.</summary>
internal enum WholeHash
{
    /// <summary>It may.</summary>
    NotAsked,

    /// <summary><c>{}</c>: it has no keys at all.</summary>
    Empty,

    /// <summary><c>**nil</c>: it has those that are named.</summary>
    NothingElse,
}
