namespace Emulator.TrackVia.Server.Files;

/// <summary>The stored files of all accounts. Seeded ones are made when they are first asked for.</summary>
internal sealed class FileStore
{
    /// <summary>Ids below belong to the seed.</summary>
    private const long FirstNewId = 100_000;

    private readonly Dictionary<long, StoredFile> _files = [];
    private readonly Dictionary<long, Func<long, StoredFile>> _seeded = [];
    private long _lastId = FirstNewId;

    public StoredFile Add(string name, string contentType, ReadOnlyMemory<byte> content)
    {
        var file = new StoredFile(++_lastId, name, contentType, content);
        _files.Add(file.Id, file);
        return file;
    }

    public void Seed(long id, Func<long, StoredFile> make) => _seeded[id] = make;

    public StoredFile? Find(long id)
    {
        if (!_files.TryGetValue(id, out var file) && _seeded.Remove(id, out var make))
        {
            file = make(id);
            _files.Add(id, file);
        }

        return file;
    }

    public void Remove(long id)
    {
        _files.Remove(id);
        _seeded.Remove(id);
    }
}
