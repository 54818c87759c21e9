namespace Emulator.Connections;

/// <summary>One exchange with a service, as the journal keeps it. Redirects and resends are records of their own.</summary>
/// <param name="Method">The verb in upper case.</param>
/// <param name="Url">The absolute address with every known secret masked.</param>
/// <param name="Status">The HTTP status, or null where no answer came.</param>
/// <param name="StartedAt">When the request was sent.</param>
/// <param name="Duration">Until the whole body was read, or the failure.</param>
/// <param name="Error">Why no answer came, in words; null when one did.</param>
public sealed record RequestRecord(
    string Method, string Url, int? Status, DateTimeOffset StartedAt, TimeSpan Duration, string? Error);
