using Emulator.Sdk.Requests;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Connections.Recording.Bodies;

/// <summary>A form or a query as names with their texts, and back.</summary>
internal static class FormBody
{
    private static readonly SourcePlace Nowhere = new(string.Empty);

    /// <summary>Name to text, or to a list of texts for a name that occurs again.</summary>
    public static YamlMap Read(string form, Redaction redaction) => YamlMap.Of(
        Nowhere,
        Pairs(form).GroupBy(pair => pair.Key).Select(group => new YamlEntry(redaction.Text(group.Key), Nowhere, Node(group, redaction)))
            .DistinctBy(entry => entry.Key));

    /// <summary>Names and values unescaped, in their order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(string form) => form.Split('&')
        .Where(piece => piece.Length > 0)
        .Select(piece => piece.Split('=', 2))
        .Select(parts => KeyValuePair.Create(Plain(parts[0]), parts.Length == 2 ? Plain(parts[1]) : string.Empty));

    public static string Write(YamlMap form) => string.Join('&', form.Entries.SelectMany(entry =>
        (entry.Value as IEnumerable<YamlNode> ?? [entry.Value]).OfType<YamlScalar>()
            .Select(value => $"{QueryEncoding.Escape(entry.Key)}={QueryEncoding.Escape(value.Text)}")));

    private static YamlNode Node(IGrouping<string, KeyValuePair<string, string>> group, Redaction redaction)
    {
        var texts = group.Select(pair => YamlScalar.OfText(Nowhere, redaction.Text(group.Key, pair.Value))).ToList();
        return texts.Count == 1 ? texts[0] : YamlList.Of(Nowhere, texts);
    }

    private static string Plain(string escaped) => Uri.UnescapeDataString(escaped.Replace('+', ' '));
}
