using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Compilation;

/// <summary>Code that stands for a call, decided when it is compiled: how a pill is read once and not at each run.</summary>
public delegate RubyObject Intrinsic(RubyRun run, RubyObject self);
