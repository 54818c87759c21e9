namespace Emulator.Connections.Recording;

/// <summary>One exchange as it happened: in clear, in memory only, never written as it is.</summary>
internal sealed record Exchange
{
    public required string Method { get; init; }

    /// <summary>The service's address, escapes as sent.</summary>
    public required string Address { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    public required byte[] Body { get; init; }

    /// <summary>Who asked.</summary>
    public required RequestTags Tags { get; init; }

    /// <summary>When the request was sent.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Until the whole answer was there, or the failure.</summary>
    public TimeSpan Took { get; init; }

    /// <summary>Null where no answer came.</summary>
    public int? Status { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> AnswerHeaders { get; init; } = [];

    /// <summary>Decompressed.</summary>
    public byte[] AnswerBody { get; init; } = [];

    /// <summary>Why no answer came, as a word of <see cref="Wire.FailureWords"/>; null when one did.</summary>
    public string? Failure { get; init; }
}
