using Emulator.Values.Problems;

namespace Emulator.Yaml;

/// <summary>Accepts the keys of one map: each a text, none twice.</summary>
internal sealed class MapKeys(ICollection<Problem> problems)
{
    private readonly Dictionary<string, SourcePlace> _seen = new(StringComparer.Ordinal);

    /// <summary>
    /// The key's text, or null (and a problem) when its entry is to be left out; of two equal keys the first stays.
    /// </summary>
    public string? Accept(YamlNode key)
    {
        // An empty key that is quoted is one that somebody means: exports of the platform may hold any.
        if (key is not YamlScalar scalar || scalar is { IsPlain: true, Text.Length: 0 })
        {
            problems.Add(new Problem(
                YamlProblems.Key,
                key.Place,
                "A key must be a text",
                "quote a text that starts with [, {, ? or :"));
            return null;
        }

        if (scalar is { IsPlain: true, Text: "<<" })
        {
            problems.Add(new Problem(
                YamlProblems.MergeKey,
                key.Place,
                "The merge key << is not part of YAML 1.2",
                "write the keys out, or alias a whole value"));
            return null;
        }

        if (_seen.TryGetValue(scalar.Text, out var first))
        {
            problems.Add(new Problem(
                YamlProblems.DuplicateKey,
                key.Place,
                $"The key \"{scalar.Text}\" occurs twice",
                $"it stands already in line {first.Line}"));
            return null;
        }

        _seen.Add(scalar.Text, key.Place);
        return scalar.Text;
    }
}
