using System.Collections.Concurrent;
using Emulator.Connections.Files;
using Emulator.Sdk;
using Emulator.Values.Problems;

namespace Emulator.Connections;

/// <summary>Finds a connection's file and its connector by name, sound enough to be used.</summary>
internal sealed class ConnectionLookup(ConnectionBook book, ConnectorCatalog catalog)
{
    private readonly ConcurrentDictionary<string, Checked> _checked = new(StringComparer.Ordinal);

    /// <summary>The file and connector, or what is wrong with them.</summary>
    public (ConnectionFile? File, ConnectorDefinition? Connector, IReadOnlyList<Problem> Problems) Find(string name)
    {
        var reading = book.Reading(name);
        if (reading?.File is not { } file)
        {
            return (null, null, [Unknown(name)]);
        }

        // Checking is repeated only for a file that was read anew.
        if (!_checked.TryGetValue(name, out var last) || last.Reading != reading)
        {
            var found = reading.Problems.Concat(ConnectionChecker.Check(file, catalog));
            _checked[name] = last = new Checked(reading, [.. found.Where(problem => problem.Severity == ProblemSeverity.Error)]);
        }

        return last.Problems.Count > 0 ? (file, null, last.Problems) : (file, catalog.Find(file.Connector), []);
    }

    /// <exception cref="ConnectorException"><see cref="FailureKind.Connection"/>: unknown, or its file has problems.</exception>
    public (ConnectionFile File, ConnectorDefinition Connector) Get(string name) => Find(name) switch
    {
        ({ } file, { } connector, _) => (file, connector),
        (null, _, var problems) => throw new ConnectorException(FailureKind.Connection, Words(problems[0])),
        (_, _, var problems) => throw new ConnectorException(
            FailureKind.Connection, $"connection \"{name}\" cannot be used: {string.Join("; ", problems)}"),
    };

    private static string Words(Problem problem) => problem.Hint is null ? problem.Message : $"{problem.Message}; {problem.Hint}";

    private Problem Unknown(string name) => new(
        ConnectionProblems.ConnectionUnknown, new SourcePlace(name), $"there is no connection named \"{name}\"",
        NearestName.Hint(name, [.. book.All.Select(file => file.Name)]));

    private sealed record Checked(ConnectionReading Reading, IReadOnlyList<Problem> Problems);
}
