namespace Emulator.Ruby.Running;

/// <summary>A limit of <see cref="RubyLimits"/> was passed. Not a Ruby error: no <c>rescue</c> sees it.</summary>
public sealed class LimitException(string limit, string message) : Exception(message)
{
    /// <summary>The limit's name: <c>time</c>, <c>steps</c>, <c>depth</c>, <c>text length</c>, <c>list length</c>, <c>memory</c>, <c>integer size</c>, <c>match time</c>.</summary>
    public string Limit { get; } = limit;

    /// <summary>Where in the source it happened; set by the innermost call or loop that knows.</summary>
    public SourceSpan? Span { get; set; }
}
