namespace Emulator.Plugins.JavaScript.Excerpts;

/// <summary>
/// The module that a run of one lambda evaluates: the whole one at first, and an excerpt from the second run on. A lambda that is
/// called once, as in <c>exec</c>, would not win back what making the excerpt costs.
/// </summary>
internal sealed class LambdaSource(ScriptSource whole, IReadOnlyList<string> path)
{
    private volatile ScriptSource? _excerpt;
    private int _runs;

    public ScriptSource Next()
    {
        if (_excerpt is null && Interlocked.Increment(ref _runs) > 1)
        {
            _excerpt = whole.With(ModuleExcerpt.Of(whole, path));
        }

        return _excerpt ?? whole;
    }
}
