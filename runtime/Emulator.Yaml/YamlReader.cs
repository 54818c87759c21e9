using Emulator.Values.Problems;
using YamlDotNet.Core;

namespace Emulator.Yaml;

/// <summary>
/// Reads a YAML 1.2 text into nodes that know their places. The tree is small enough to walk by recursion: at most 100
/// levels and 1,000,000 nodes, an aliased node counted at each of its uses.
/// </summary>
public static class YamlReader
{
    internal const int MaximumLength = 10_000_000;

    /// <summary>
    /// Null when there is no tree to work with; then at least one problem (Y001..) was added. Problems may also stand
    /// beside a tree: a repeated key, for one, does not keep the rest of the file from being checked.
    /// </summary>
    /// <param name="file">The name that places carry; nothing is opened.</param>
    /// <param name="text">The file's content, with or without a byte order mark, with any line ends.</param>
    /// <param name="problems">Receives every problem found; never an exception, whatever the text.</param>
    /// <param name="maximumLength">More for files that a program wrote, such as a recording with pictures in it.</param>
    public static YamlNode? Read(string file, string text, ICollection<Problem> problems, int maximumLength = MaximumLength) =>
        Read(file, text, problems, maximumLength, null);

    /// <summary>
    /// The same with a list under a key of the root map left empty: for files whose list may be longer than memory should
    /// hold at once. <see cref="Items"/> gives what was in it. A list with an anchor stays whole.
    /// </summary>
    public static YamlNode? ReadWithout(string key, string file, string text, ICollection<Problem> problems) =>
        Read(file, text, problems, MaximumLength, key);

    /// <summary>The items that <see cref="ReadWithout"/> left out of a text, one by one; it found the text to be good.</summary>
    public static IEnumerable<YamlNode> Items(string key, string file, string text) => new TreeBuilder(file, Plain(text), []).Items(key);

    private static string Plain(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;

    private static YamlNode? Read(string file, string text, ICollection<Problem> problems, int maximumLength, string? passed)
    {
        text = Plain(text);
        if (text.Length > maximumLength)
        {
            problems.Add(new Problem(
                YamlProblems.TooLarge,
                new SourcePlace(file),
                $"The file is larger than {maximumLength / 1_000_000} million characters"));
            return null;
        }

        if (CharacterCheck.Find(file, text) is { } forbidden)
        {
            problems.Add(forbidden);
            return null;
        }

        try
        {
            return new TreeBuilder(file, text, problems).Build(passed);
        }
        catch (YamlException refused)
        {
            problems.Add(SyntaxProblem.Describe(file, text, refused));
            return null;
        }
    }
}
