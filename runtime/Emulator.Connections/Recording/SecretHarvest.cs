using System.Text;
using Emulator.Connections.Recording.Bodies;
using Emulator.Values.Secrets;
using Emulator.Yaml;
using Emulator.Yaml.Json;

namespace Emulator.Connections.Recording;

/// <summary>
/// Teaches a mask every text that stands in an exchange under a secret's name, so that it is hidden by value wherever else
/// it stands: a session in a later address, a token that a service repeats in its answer.
/// </summary>
internal sealed class SecretHarvest(SecretMask mask)
{
    // Shorter texts occur in innocent words; under their own names they are hidden whatever their length.
    private const int Shortest = 8;

    public void Learn(Exchange exchange)
    {
        foreach (var (name, value) in exchange.Headers.Concat(exchange.AnswerHeaders))
        {
            if (SecretNames.IsSecretHeader(name))
            {
                LearnHeader(value);
            }
        }

        var isLogin = exchange.Tags.IsLogin;
        Func<string, bool> isSecret = isLogin ? SecretNames.IsSecretInLogin : SecretNames.IsSecret;
        var question = exchange.Address.IndexOf('?', StringComparison.Ordinal);
        LearnForm(question < 0 ? string.Empty : exchange.Address[(question + 1)..], isSecret);
        LearnBody(exchange.Body, isSecret);
        LearnBody(exchange.AnswerBody, isSecret);
    }

    // "Bearer abc", "session=abc; Path=/", "user:password" in Base64: the whole and its words.
    private void LearnHeader(string value)
    {
        Add(value);
        foreach (var word in value.Split([' ', ';', ',', '='], StringSplitOptions.RemoveEmptyEntries))
        {
            Add(word);
            if (value.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase) && Base64Lines.Read(word) is { } pair)
            {
                Add(Encoding.UTF8.GetString(pair).Split(':', 2)[^1]);
            }
        }
    }

    private void LearnBody(byte[] body, Func<string, bool> isSecret)
    {
        if (body.Length == 0 || Charsets.Text(body, null) is not { } text)
        {
            return;
        }

        if (text.AsSpan().TrimStart() is ['{' or '[', ..])
        {
            Search(JsonReader.Read(string.Empty, text, []), isSecret);
        }
        else if (text.Contains('=', StringComparison.Ordinal) && !text.AsSpan().ContainsAny('<', '\n'))
        {
            LearnForm(text, isSecret);
        }
    }

    private void LearnForm(string form, Func<string, bool> isSecret)
    {
        foreach (var (name, value) in FormBody.Pairs(form))
        {
            if (isSecret(name))
            {
                Add(value);
            }
        }
    }

    private void Search(YamlNode? node, Func<string, bool> isSecret)
    {
        foreach (var entry in (node as YamlMap)?.Entries ?? [])
        {
            Search(entry.Value, isSecret);
            if (isSecret(entry.Key))
            {
                AddAll(entry.Value);
            }
        }

        foreach (var item in node as YamlList ?? (IEnumerable<YamlNode>)[])
        {
            Search(item, isSecret);
        }
    }

    private void AddAll(YamlNode node)
    {
        foreach (var inner in node switch
        {
            YamlMap map => map.Entries.Select(entry => entry.Value),
            YamlList list => list,
            _ => [],
        })
        {
            AddAll(inner);
        }

        if (node is YamlScalar { IsPlain: false } scalar)
        {
            Add(scalar.Text);
        }
    }

    private void Add(string text)
    {
        // Words such as "password" as a grant's type would blot out names.
        if (text.Length >= Shortest && text.Any(char.IsAsciiDigit) && !text.StartsWith("http", StringComparison.Ordinal))
        {
            mask.Add(text);
        }
    }
}
