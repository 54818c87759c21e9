namespace Emulator.Sdk;

/// <summary>
/// The one exception by which connectors and the wire say that a call failed. It is caught at the step boundary and
/// becomes the step's failure; messages are masked there.
/// </summary>
public sealed class ConnectorException(FailureKind kind, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>The connector's own words, as <c>error("…")</c> gives them.</summary>
    public ConnectorException(string message)
        : this(FailureKind.Connector, message)
    {
    }

    /// <summary>What kind of thing went wrong.</summary>
    public FailureKind Kind { get; } = kind;

    /// <summary>The HTTP status, or null where no answer came.</summary>
    public int? Status { get; init; }

    /// <summary>The verb of the refused request, or null.</summary>
    public string? Verb { get; init; }

    /// <summary>The refused answer's body as text, or null.</summary>
    public string? Body { get; init; }

    /// <summary>When the service asks to come again, as it wrote it: seconds or a date; null where it says nothing.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The vendor's name for the error's class, or null where it is the usual one for its kind.</summary>
    public string? ErrorClass { get; init; }

    /// <summary>The vendor's words for it, which connectors rescue and <c>exec</c> prints; null where they are the message.</summary>
    public string? VendorMessage { get; init; }

    /// <summary>The line of connector code that raised it (file:line:column), or null.</summary>
    public string? Place { get; init; }

    /// <summary>
    /// True when the service hung up before a whole answer had come: whether it acted on the request is not known.
    /// </summary>
    public bool IsCutOff { get; init; }

    /// <summary>The same failure with the line of connector code that it went through.</summary>
    public ConnectorException At(string place) => new(Kind, Message, this)
    {
        Status = Status, Verb = Verb, Body = Body, RetryAfter = RetryAfter, ErrorClass = ErrorClass, IsCutOff = IsCutOff, Place = place,
    };

    /// <summary>True when the same call may succeed later (408, 429, 5xx, timeouts, no answer).</summary>
    public bool IsRetryable =>
        IsCutOff || Kind is FailureKind.Timeout or FailureKind.Unreachable || Status is 408 or 429 or (>= 500 and <= 599);
}
