using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>Gives elements one by one for as long as the taker answers true.</summary>
public delegate void Walk(RubyRun run, Func<RubyObject, bool> taker);
