using Emulator.Ruby.Objects;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Compilation;

/// <summary>What the compiler may be told by who uses the language.</summary>
/// <param name="Intrinsics">Asked for every call without a receiver; null leaves it a call of <c>self</c>.</param>
/// <param name="Constants">The constants that exist, asked for where one is named; any other is a NameError when it is reached.</param>
public sealed record CompilationOptions(
    Func<CallNode, Intrinsic?>? Intrinsics,
    Func<IReadOnlyDictionary<string, RubyObject>> Constants);
