using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Calls;

/// <summary>A method of the receiver alone.</summary>
public delegate RubyObject Plain<in TSelf>(TSelf self);

/// <summary>A method of the receiver and one value.</summary>
public delegate RubyObject Plain1<in TSelf>(TSelf self, RubyObject value);

/// <summary>A method that asks the evaluation (clock, zone, limits).</summary>
public delegate RubyObject Running<in TSelf>(RubyRun run, TSelf self);

/// <summary>A method of one value that asks the evaluation.</summary>
public delegate RubyObject Running1<in TSelf>(RubyRun run, TSelf self, RubyObject value);

/// <summary>A method with optional values, keywords or a block.</summary>
public delegate RubyObject Full<in TSelf>(RubyRun run, TSelf self, in Arguments arguments);
