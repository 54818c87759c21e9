using Emulator.Values.Problems;

namespace Emulator.Connections.Recording;

/// <summary>One exchange of a cassette: a request with its answer, or with the reason why none came.</summary>
internal sealed record RecordedExchange
{
    /// <summary>Counts from 1, in the order in which the requests were sent.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands in the cassette's file.</summary>
    public required SourcePlace Place { get; init; }

    public string? Step { get; init; }

    public bool IsLogin { get; init; }

    /// <summary>When it was sent; null where the cassette does not say.</summary>
    public DateTimeOffset? At { get; init; }

    public TimeSpan Took { get; init; }

    public required RecordedRequest Request { get; init; }

    /// <summary>Null where no answer came.</summary>
    public RecordedResponse? Response { get; init; }

    public string? Failure { get; init; }

    /// <summary>True when the other one was sent before this one's answer had come: which was first is chance.</summary>
    public bool Overlaps(RecordedExchange later) => At is { } begun && later.At is { } next && next < begun + Took;
}
