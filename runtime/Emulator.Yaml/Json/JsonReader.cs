using System.Text;
using System.Text.Json;
using Emulator.Values.Json;
using Emulator.Values.Problems;

namespace Emulator.Yaml.Json;

/// <summary>
/// Reads a JSON text into the same nodes as YAML, with the places of every text and key. Strings are never plain, so
/// <c>"100"</c> stays a text; of a repeated key the last value counts.
/// </summary>
public static class JsonReader
{
    private const int DepthLimit = 300;

    /// <summary>Null after a problem (Y…); never an exception, whatever the text.</summary>
    /// <param name="file">The name that places carry; nothing is opened.</param>
    /// <param name="text">The file's content, with or without a byte order mark.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static YamlNode? Read(string file, string text, ICollection<Problem> problems)
    {
        text = text.StartsWith('\uFEFF') ? text[1..] : text;
        if (text.Length > YamlReader.MaximumLength)
        {
            problems.Add(new Problem(YamlProblems.TooLarge, new SourcePlace(file), "The file is larger than 10 million characters"));
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new Problem(YamlProblems.Empty, new SourcePlace(file, 1, 1), "The file holds nothing"));
            return null;
        }

        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var json = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DepthLimit });
            json.Read();
            var root = new JsonNodes(new JsonPlaces(file, text, bytes)).Node(ref json);
            json.Read();
            return root;
        }
        catch (JsonException refused)
        {
            problems.Add(new Problem(YamlProblems.Syntax, PlaceOf(file, bytes, refused), "This is no JSON: " + BrokenJson.Reason(refused)));
        }
        catch (InvalidOperationException)
        {
            problems.Add(new Problem(YamlProblems.Syntax, new SourcePlace(file), "A text of the file is not Unicode"));
        }

        return null;
    }

    private static SourcePlace PlaceOf(string file, byte[] bytes, JsonException refused)
    {
        var line = (int)(refused.LineNumber ?? 0);
        var start = 0;
        for (var passed = 0; passed < line; passed++)
        {
            start += Array.IndexOf(bytes, (byte)'\n', start) - start + 1;
        }

        var length = (int)Math.Min(refused.BytePositionInLine ?? 0, bytes.Length - start);
        return new SourcePlace(file, line + 1, Encoding.UTF8.GetCharCount(bytes, start, length) + 1);
    }
}
