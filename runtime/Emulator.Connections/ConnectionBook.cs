using Emulator.Connections.Files;
using Emulator.Values.Problems;

namespace Emulator.Connections;

/// <summary>
/// The connection files of a workspace by name. Files are read again when their text has changed, because a
/// connection is resolved when a step starts and a person may have edited it meanwhile. Thread-safe.
/// </summary>
public sealed class ConnectionBook
{
    private readonly Lock _gate = new();
    private readonly string[] _paths;
    private readonly Dictionary<string, (string? Text, ConnectionReading Reading)> _pages = new(StringComparer.Ordinal);

    private ConnectionBook(IEnumerable<string> paths) => _paths = [.. paths];

    /// <summary>The connections that can be read, in the order of their paths; of two with one name the first counts.</summary>
    public IReadOnlyList<ConnectionFile> All =>
        [.. Pages().Select(page => page.File).OfType<ConnectionFile>().DistinctBy(file => file.Name)];

    /// <summary>Every file that can be read, those too whose name another file has: what a check looks at.</summary>
    public IReadOnlyList<ConnectionFile> Files => [.. Pages().Select(page => page.File).OfType<ConnectionFile>()];

    /// <summary>Reads the files; what is wrong with them, and names that occur twice, go to the problems.</summary>
    public static ConnectionBook Read(IEnumerable<string> paths, ICollection<Problem> problems)
    {
        var book = new ConnectionBook(paths);
        var pages = book.Pages();
        foreach (var problem in pages.SelectMany(page => page.Problems).Concat(SameNames(pages)))
        {
            problems.Add(problem);
        }

        return book;
    }

    /// <summary>The connection as its file is now, or null when no file that can be read has that name.</summary>
    public ConnectionFile? Find(string name) => Reading(name)?.File;

    /// <summary>What reading the connection's file gives now, problems included; null for an unknown name.</summary>
    internal ConnectionReading? Reading(string name) => Pages().FirstOrDefault(page => page.File?.Name == name);

    private static IEnumerable<Problem> SameNames(IEnumerable<ConnectionReading> pages) =>
        from file in pages.Select(page => page.File).OfType<ConnectionFile>()
        group file by file.Name into same
        from surplus in same.Skip(1)
        select new Problem(
            ConnectionProblems.NameTwice, surplus.Place, $"a connection named \"{same.Key}\" exists already",
            $"it is in {same.First().Path}; give one of them another name");

    private List<ConnectionReading> Pages()
    {
        lock (_gate)
        {
            return [.. _paths.Select(Page)];
        }
    }

    // The text is compared rather than the file's time: two edits within one tick of the file system's clock do
    // happen in scripts, and reading some hundred bytes costs less than one request by orders of magnitude.
    private ConnectionReading Page(string path)
    {
        var (text, refusal) = TextOf(path);
        if (_pages.TryGetValue(path, out var page) && page.Text == text)
        {
            return page.Reading;
        }

        var reading = text is null
            ? new ConnectionReading(null, [new Problem(ConnectionProblems.Unreadable, new SourcePlace(path), $"the file cannot be read: {refusal}")])
            : ConnectionReader.Read(path, text);
        _pages[path] = (text, reading);
        return reading;
    }

    private static (string? Text, string? Refusal) TextOf(string path)
    {
        try
        {
            return (File.ReadAllText(path), null);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return (null, unreadable.Message);
        }
    }
}
