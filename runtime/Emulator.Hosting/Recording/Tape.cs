using Emulator.Connections;
using Emulator.Connections.Recording;
using Emulator.Values.Problems;
using Emulator.Values.Secrets;

namespace Emulator.Hosting.Recording;

/// <summary>What a run records, or what it is served from; a run with neither has an empty one.</summary>
public sealed class Tape : IDisposable
{
    private readonly string? _recordTo;
    private readonly Recorder? _recorder;
    private readonly Player? _player;
    private readonly string? _stateFolder;

    private Tape(string? recordTo, Recorder? recorder, Player? player, IReadOnlyList<Problem> problems)
    {
        _recordTo = recordTo;
        _recorder = recorder;
        _player = player;
        _stateFolder = player is null ? null : Directory.CreateTempSubdirectory("emulator-replay-").FullName;
        Problems = problems;
    }

    /// <summary>What is wrong with the recording that was to be served; with an error among them nothing can run.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <exception cref="OptionsException">Both at once.</exception>
    /// <exception cref="WorkspaceException">The recording's folder cannot be made.</exception>
    internal static Tape Open(EmulatorOptions options, SecretMask mask)
    {
        if (options is { RecordTo: not null, ReplayFrom: not null })
        {
            throw new OptionsException("--record and --replay exclude each other: what is served from a recording is in it already");
        }

        var limit = new ConnectionOptions().MaxBodyBytes;
        if (options.RecordTo is { } target)
        {
            MakeFolder(target);
            return new Tape(target, new Recorder(options.Time, mask, limit), null, []);
        }

        var problems = new List<Problem>();
        var cassette = options.ReplayFrom is { } source
            ? TapeFile.Read(source, options.Workspace, options.Environment, problems)
            : null;
        return new Tape(null, null, cassette is null ? null : new Player(cassette, mask, limit), problems);
    }

    /// <summary>Where connections keep their state: a replay has one of its own, so that no recorded token gets into the workspace's.</summary>
    internal string StateFolder(string usual) => _stateFolder ?? usual;

    /// <summary>What connections need for it.</summary>
    internal ConnectionSurroundings Around(ConnectionSurroundings usual) => usual with
    {
        StandIns = _player is null ? null : _player.Acquired,
        Opened = _recorder is null ? usual.Opened : _recorder.Opened,
    };

    /// <summary>The way out of the process, recorded; or no way out at all.</summary>
    internal HttpMessageHandler Handler(Func<HttpMessageHandler> wire) =>
        _player is not null ? _player.Handler() : _recorder is null ? wire() : _recorder.Around(wire());

    /// <summary>Writes what was recorded, or gives account of what was served.</summary>
    /// <exception cref="WorkspaceException">The recording cannot be written.</exception>
    public TapeOutcome End()
    {
        if (_recorder is null)
        {
            return _player?.Report is { } report ? new TapeOutcome(report.AllMatched, [.. report.Lines()]) : TapeOutcome.Nothing;
        }

        try
        {
            var count = _recorder.Write(_recordTo!);
            return new TapeOutcome(true, [$"recorded {count} {(count == 1 ? "request" : "requests")} in {_recordTo}, without secrets"]);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException($"the recording cannot be written to {_recordTo}: {unwritable.Message}", unwritable);
        }
    }

    public void Dispose()
    {
        if (_stateFolder is not null && Directory.Exists(_stateFolder))
        {
            Directory.Delete(_stateFolder, recursive: true);
        }
    }

    // Found out before the run rather than after it, when its exchanges would be lost.
    private static void MakeFolder(string target)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new WorkspaceException($"--record {target}: {refused.Message}", refused);
        }

        if (Directory.Exists(target))
        {
            throw new OptionsException($"--record {target}: this is a folder; name a file in it");
        }
    }
}
