namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>The tables beside the code, read once when they are first asked for.</summary>
internal static class TextData
{
    public static Stream Open(string name) =>
        typeof(TextData).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"{name} is not among the embedded tables");

    /// <summary>Lines of a table, each split at its blanks.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }

    /// <summary>Reads <c>53+73</c>: code points in hex.</summary>
    public static string Text(string points) =>
        string.Concat(points.Split('+').Select(point => char.ConvertFromUtf32(Convert.ToInt32(point, 16))));
}
