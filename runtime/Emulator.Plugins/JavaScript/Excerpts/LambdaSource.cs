namespace Emulator.Plugins.JavaScript.Excerpts;

/// <summary>
/// The module that a run of one lambda evaluates: the whole one at first, and an excerpt when the lambda has run a few times. A
/// job of a few steps would not win back what making the excerpt costs: reading the module again, and megabytes.
/// </summary>
internal sealed class LambdaSource(ScriptSource whole, IReadOnlyList<string> path)
{
    private const int WholeRuns = 10;

    private volatile ScriptSource? _excerpt;
    private int _runs;

    public ScriptSource Next()
    {
        if (_excerpt is null && Interlocked.Increment(ref _runs) > WholeRuns)
        {
            _excerpt = whole.With(ModuleExcerpt.Of(whole, path));
        }

        return _excerpt ?? whole;
    }
}
