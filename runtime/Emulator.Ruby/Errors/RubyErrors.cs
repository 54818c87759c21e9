using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Errors;

/// <summary>The errors that many methods raise, in Ruby's words.</summary>
public static class RubyErrors
{
    private static readonly HashSet<string> OwnFunctions = new(StringComparer.Ordinal)
    {
        "Array", "Float", "Hash", "Integer", "Rational", "String", "abort", "at_exit", "autoload", "binding", "block_given?", "caller", "catch", "eval",
        "exec", "exit", "fail", "fork", "format", "gets", "initialize", "lambda", "load", "local_variables", "loop", "method_missing", "open", "p", "pp",
        "print", "printf", "proc", "putc", "puts", "raise", "rand", "readline", "readlines", "require", "require_relative", "respond_to_missing?",
        "select", "sleep", "spawn", "sprintf", "srand", "syscall", "system", "test", "throw", "trap", "warn",
    };

    public static RubyException Argument(string message) => new("ArgumentError", message);

    public static RubyException Type(string message) => new("TypeError", message);

    public static RubyException Runtime(string message) => new("RuntimeError", message);

    public static RubyException Workato(string message) => new("Workato::ArgumentError", message);

    public static RubyException ZeroDivision() => new("ZeroDivisionError", "divided by 0");

    public static RubyException ArgumentCount(int given, string expected) =>
        Argument($"wrong number of arguments (given {given}, expected {expected})");

    /// <summary><c>undefined method `capitalize' for nil:NilClass</c>.</summary>
    public static RubyException NoMethod(string name, RubyObject receiver) =>
        new("NoMethodError", $"{(IsPrivate(name, receiver) ? $"private method `{name}' called" : $"undefined method `{name}'")} for {Describe(receiver)}") { Receiver = receiver };

    /// <summary><c>no implicit conversion of nil into String</c>.</summary>
    public static RubyException NoConversion(RubyObject given, string into) =>
        Type($"no implicit conversion of {Name(given)} into {into}");

    /// <summary><c>comparison of Integer with nil failed</c>; small values by their text, others by their class.</summary>
    public static RubyException Comparison(RubyObject left, RubyObject right) =>
        Argument($"comparison of {left.Class.Name} with {Operand(right)} failed");

    /// <summary><c>nil</c>, <c>true</c>, <c>false</c>, else the class: how conversion errors name a value.</summary>
    public static string Name(RubyObject value) => value is RubyNil or RubyBoolean ? value.Inspect() : value is RubyClass ? "Class" : value.Class.Name;

    /// <summary><c>String can't be coerced into Integer</c>: an operand that is no number.</summary>
    public static RubyException NoCoercion(RubyObject value, RubyObject into) =>
        Type($"{(value is RubySymbol or RubyFloat ? value.Inspect() : Name(value))} can't be coerced into {into.Class.Name}");

    // What fits Ruby's machine word besides a mark is shown, other objects are named by their class.
    private static string Operand(RubyObject value) => value switch
    {
        SmallInteger { Number: >= -(1L << 62) and < 1L << 62 } or RubyNil or RubyBoolean or RubyFloat or RubySymbol => value.Inspect(),
        _ => value.Class.Name,
    };

    // A Date has a clock that nobody may read, and every object has Ruby's functions, for itself alone: nil.select is the one that authors meet.
    private static bool IsPrivate(string name, RubyObject receiver) =>
        (receiver is RubyDate && name is ("hour" or "min" or "minute" or "sec" or "second"))
        || (OwnFunctions.Contains(name) && receiver != RubyClasses.Functions && !receiver.Class.IsOrInherits(RubyClasses.Functions));

    /// <summary><c>nil:NilClass</c>, <c>"a":String</c>, <c>#&lt;Point&gt;</c>: how a NoMethodError names its receiver.</summary>
    internal static string Describe(RubyObject receiver) => receiver switch
    {
        RubyNil => "nil:NilClass",
        RubyBoolean => $"{receiver.Inspect()}:{receiver.Class.Name}",
        RubyClass type => $"{type.Name}:Class",

        // Both pass what they do not know on, to their Time and to their seconds.
        RubyZonedTime => $"{receiver.Inspect()}:Time",
        RubyDuration duration => Describe(duration.Seconds),
        _ => receiver.Inspect() is var shown && shown.StartsWith('#') ? shown : $"{shown}:{receiver.Class.Name}",
    };
}
