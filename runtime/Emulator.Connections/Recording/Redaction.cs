using System.Text.RegularExpressions;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;
using Emulator.Yaml;

namespace Emulator.Connections.Recording;

/// <summary>
/// The gate through which everything passes that a cassette keeps: every text, key and byte on its own, so that no way of
/// writing them can let a secret by.
/// </summary>
/// <param name="masks">What is hidden by value.</param>
/// <param name="isLogin">True for an exchange that gets credentials.</param>
internal sealed class Redaction(IReadOnlyList<SecretMask> masks, bool isLogin)
{
    private static readonly SourcePlace Nowhere = new(string.Empty);

    public bool Hides(string name) => isLogin ? SecretNames.IsSecretInLogin(name) : SecretNames.IsSecret(name);

    /// <summary>The text without what is known to be secret.</summary>
    public string Text(string text) => masks.Aggregate(text, (kept, mask) => mask.Apply(kept));

    /// <summary>The value of a parameter or field, hidden as a whole when its name says so.</summary>
    public string Text(string name, string text) => Hides(name) && text.Length > 0 ? Secret.Mask : Text(text);

    /// <summary>A text of no known structure: members and elements with the names of secrets are emptied too.</summary>
    public string Prose(string text)
    {
        var masked = Text(text);
        return masked.AsSpan().ContainsAny('<', '"') ? SecretPatterns.Member().Replace(SecretPatterns.Element().Replace(masked, Emptied), Emptied) : masked;
    }

    public byte[] Bytes(byte[] bytes) => masks.Aggregate(bytes, (kept, mask) =>
        mask.Apply(new Values.BinaryValue(kept)) is Values.BinaryValue masked ? masked.Bytes.ToArray() : kept);

    /// <summary>A tree of JSON; numbers and truth values stay what they are unless they are secret.</summary>
    public YamlNode Node(YamlNode node) => node switch
    {
        YamlMap map => YamlMap.Of(Nowhere, map.Entries.Select(Entry).DistinctBy(entry => entry.Key)),
        YamlList list => YamlList.Of(Nowhere, list.Select(Node)),
        YamlScalar scalar when Prose(scalar.Text) is var text && text != scalar.Text => YamlScalar.OfText(Nowhere, text),
        _ => node,
    };

    private YamlEntry Entry(YamlEntry entry) =>
        new(Text(entry.Key), Nowhere, Hides(entry.Key) ? Hidden(entry.Value) : Node(entry.Value));

    // Everything under the name of a secret, such as { "value": …, "expiration": … } under refreshToken.
    private static YamlNode Hidden(YamlNode node) => node switch
    {
        YamlMap map => YamlMap.Of(Nowhere, map.Entries.Select(entry => entry with { Value = Hidden(entry.Value) })),
        YamlList list => YamlList.Of(Nowhere, list.Select(Hidden)),
        YamlScalar { IsPlain: true } scalar when scalar.ToValue() is Values.NullValue or Values.BooleanValue => scalar,
        YamlScalar { Text.Length: 0 } => node,
        _ => YamlScalar.OfText(Nowhere, Secret.Mask),
    };

    private string Emptied(Match found) => Hides(found.Groups["name"].Value)
        ? found.Groups["before"].Value + Secret.Mask + found.Groups["after"].Value
        : found.Value;
}
