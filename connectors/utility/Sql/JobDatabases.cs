namespace Emulator.Connectors.Utility.Sql;

/// <summary>
/// The lists of the jobs that run: they live for the job (recipe-format 15.15). Nobody says here when a job ends, so
/// those that were used longest ago make room.
/// </summary>
internal sealed class JobDatabases
{
    private const int Most = 32;
    private readonly Lock _gate = new();
    private readonly LinkedList<(string Job, ListDatabase Database)> _known = [];

    public ListDatabase Of(string job)
    {
        lock (_gate)
        {
            var node = _known.First;
            while (node is not null && node.Value.Job != job)
            {
                node = node.Next;
            }

            if (node is null)
            {
                node = new LinkedListNode<(string Job, ListDatabase Database)>((job, new ListDatabase()));
                Drop();
            }
            else
            {
                _known.Remove(node);
            }

            _known.AddFirst(node);
            return node.Value.Database;
        }
    }

    private void Drop()
    {
        if (_known.Count >= Most && _known.Last is { } last)
        {
            last.Value.Database.Dispose();
            _known.RemoveLast();
        }
    }
}
