using Emulator.Sdk.Webhooks;
using Emulator.Values;

namespace Emulator.Plugins.Definitions;

/// <summary>Reads what definitions say about webhooks.</summary>
internal static class WebhookAnswers
{
    public static WebhookAnswer Of(int? status, string? type, string? body, Value headers) => new()
    {
        Status = status ?? WebhookAnswer.Usual.Status,
        Type = type,
        Body = body,
        Headers = headers as RecordValue ?? RecordValue.Empty,
    };

    /// <summary>One key or several; a number counts as its text, null is none.</summary>
    public static IReadOnlyList<string> Keys(Value given) => given switch
    {
        NullValue => [],
        ListValue list => [.. list.Where(key => !key.IsNull).Select(Text)],
        _ => [Text(given)],
    };

    /// <summary>The first key, or null.</summary>
    public static string? Key(Value given) => Keys(given) is [var first, ..] ? first : null;

    private static string Text(Value key) => key.AsText() ?? key.ToString();
}
