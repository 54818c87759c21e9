using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Errors;

/// <summary>What Ruby would raise: the class by its Ruby name, and the message.</summary>
public sealed class RubyException(string className, string message) : Exception(message)
{
    /// <summary><c>NoMethodError</c>, <c>Date::Error</c>, <c>Workato::ArgumentError</c>…</summary>
    public string ClassName => Type?.Name ?? className;

    /// <summary>The class, when a source made it; null for one that is known by its name.</summary>
    internal RubyClass? Type { get; init; }

    /// <summary>The object that was raised, which keeps what a source put into it; null for an error that nobody looked at yet.</summary>
    internal RubyError? Raised { get; set; }

    public override string Message => NewMessage ?? base.Message;

    /// <summary>The text that a source's own <c>initialize</c> gives; null without one.</summary>
    internal string? NewMessage { get; set; }

    /// <summary>For a NoMethodError: the object that did not know the method; for a KeyError: the one without the key.</summary>
    public RubyObject? Receiver { get; init; }

    /// <summary>For a KeyError: the key that was not there.</summary>
    public RubyObject? Key { get; init; }

    /// <summary>What happened outside of Ruby's world, for whoever gets the error there; null for Ruby's own.</summary>
    public Exception? Origin { get; init; }

    /// <summary>The error that was being rescued when this one was raised.</summary>
    public RubyException? Cause { get; set; }

    /// <summary>Where in the source it happened: the whole call; set by the innermost call that knows.</summary>
    public SourceSpan? Span { get; set; }

    /// <summary>Where the name of that call stands, in a chain over several lines far from its start; null for what is no call.</summary>
    public SourceSpan? NameSpan { get; set; }
}
