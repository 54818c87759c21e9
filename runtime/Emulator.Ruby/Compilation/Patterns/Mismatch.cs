using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Compilation.Patterns;

/// <summary>Why a value does not fit a pattern, in Ruby's words; told where there is a single pattern only.</summary>
internal sealed class Mismatch
{
    private string? _reason;
    private bool _isKey;

    /// <summary>False, for the pattern to give back.</summary>
    public bool Is(string reason, bool isKey = false)
    {
        (_reason, _isKey) = (reason, isKey);
        return false;
    }

    /// <summary>The error of a value that no pattern takes.</summary>
    public static RubyException Error(RubyObject value, Mismatch? mismatch) => mismatch?._reason is { } reason
        ? new RubyException(mismatch._isKey ? "NoMatchingPatternKeyError" : "NoMatchingPatternError", $"{value.Inspect()}: {reason}")
        : new RubyException("NoMatchingPatternError", value.Inspect());
}
