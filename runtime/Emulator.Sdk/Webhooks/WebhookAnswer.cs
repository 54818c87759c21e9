using Emulator.Values;

namespace Emulator.Sdk.Webhooks;

/// <summary>
/// How a delivery is answered (dynamic webhooks alone). The texts are mustache templates over <c>headers</c>, <c>body</c>
/// and <c>query</c> of the delivery.
/// </summary>
public sealed record WebhookAnswer
{
    /// <summary>Status 200 and no body.</summary>
    public static readonly WebhookAnswer Usual = new();

    /// <summary>The status, 200 to 299.</summary>
    public int Status { get; init; } = 200;

    /// <summary><c>plain</c> or <c>json</c>; null: no content type.</summary>
    public string? Type { get; init; }

    /// <summary>The body, a template; null for none.</summary>
    public string? Body { get; init; }

    /// <summary>Header names to templates.</summary>
    public RecordValue Headers { get; init; } = RecordValue.Empty;
}
