using System.Collections.Concurrent;
using System.Text;
using Emulator.Connections;
using Emulator.Connections.Secrets;
using Emulator.Connectors.Utility;
using Emulator.Hosting.Running;
using Emulator.Hosting.Workspaces;
using Emulator.Jobs;
using Emulator.Jobs.Linking;
using Emulator.Recipes;
using Emulator.Sdk;
using Emulator.Testing;
using Emulator.Testing.Data;
using Emulator.Testing.Running;
using Emulator.Values;

namespace Emulator.Hosting.Testing;

/// <summary>The world of one case: its own store, tables and mail, in a folder that is made when something is kept.</summary>
internal sealed class CaseWorld : IDisposable
{
    private readonly TestBench _bench;
    private readonly TestCase _test;
    private readonly IReadOnlyDictionary<string, string> _overrides;
    private readonly Func<string, RecipeReading> _read;
    private readonly ConcurrentDictionary<string, bool> _files = new(StringComparer.Ordinal);
    private readonly string _folder;
    private readonly ConnectorCatalog _catalog;
    private readonly UtilityFolder _kept;

    /// <param name="bench">What it has in common with others.</param>
    /// <param name="test">The case.</param>
    /// <param name="overrides">Connections of the whole run.</param>
    /// <param name="read">Gives recipes, changed ones perhaps.</param>
    /// <param name="folder">Where it keeps what it keeps.</param>
    public CaseWorld(
        TestBench bench, TestCase test, IReadOnlyDictionary<string, string> overrides, Func<string, RecipeReading> read, string folder)
    {
        _read = read;
        _bench = bench;
        _test = test;
        _overrides = overrides;
        _folder = folder;
        var tables = test.Given.Tables;
        _kept = new UtilityFolder(Path.Combine(folder, "state"), tables.Count == 0 ? bench.Workspace.Root : folder);
        foreach (var (name, rows) in tables)
        {
            Write(name, CaseData.Of(test, rows) as ListValue ?? ListValue.Empty);
        }

        _catalog = bench.Connectors.KeepingIn(_kept);
    }

    /// <summary>The files of the recipes that were read, absolute.</summary>
    public IReadOnlyCollection<string> Read => [.. _files.Keys];

    public CaseSurroundings Surroundings(HttpMessageInvoker outside, IReadOnlyDictionary<string, TestServer> servers, TestOrder order) => new()
    {
        Link = (path, chosen) => _bench.Link(Reading(path), _catalog, chosen, _overrides),
        Catalog = _catalog,
        Connections = Open,
        Functions = new FunctionShelf(_bench.Workspace, _read, Link).Find,
        Tables = new LookupTables(_kept),
        Offline = _bench.Offline,
        Zone = _bench.Settings.Zone,
        Limits = _bench.Settings.Limits,
        Properties = _bench.Settings.Properties,
        Environment = _bench.Options.Environment,
        Clock = _bench.Clock.Show,
        Outside = outside,
        Tape = _bench.Tape(_test),
        Servers = servers,
        Seed = order.Seed,
        MostTime = order.MostTime,
        Time = _bench.Options.Time,
    };

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    // What a test lets out is done with the workspace's own credentials; all else starts without any.
    private ConnectionOpener Open(ConnectionSurroundings surroundings) => new(
        _bench.Connections.Book,
        _catalog,
        new StateStore(_test.LetsOut && _test.Given.Replay is null ? _bench.Workspace.StateFolder : Path.Combine(_folder, "connections")),
        surroundings);

    // A recipe that is called has not all of the connections that the case chooses.
    private LinkReading Link(string path, JobOptions job) => _bench.Link(
        Reading(path), _catalog, new Dictionary<string, string>(), _overrides.Concat(_test.Given.Connections).DistinctBy(pair => pair.Key).ToDictionary());

    private RecipeReading Reading(string path)
    {
        _files[path] = true;
        return _read(path);
    }

    private void Write(string name, ListValue rows)
    {
        var columns = rows.OfType<RecordValue>().SelectMany(row => row.Keys).Distinct().ToList();
        var csv = new StringBuilder().AppendJoin(',', columns.Select(Cell)).Append('\n');
        foreach (var row in rows)
        {
            csv.AppendJoin(',', columns.Select(column => Cell(row[column].IsNull ? string.Empty : row[column].AsText() ?? row[column].ToString()))).Append('\n');
        }

        Directory.CreateDirectory(Path.Combine(_folder, "tables"));
        var table = RecordValue.Of(
            ("name", name),
            ("schema", ListValue.From(columns.Select(Value (column) => RecordValue.Of(("label", column))))),
            ("data", csv.ToString()));
        File.WriteAllText(Path.Combine(_folder, "tables", $"{Guid.NewGuid():N}.lookup_table.json"), table.ToString());
    }

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
