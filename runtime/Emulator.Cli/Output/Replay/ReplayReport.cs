using Emulator.Hosting.Replay;
using Emulator.Values.Problems;

namespace Emulator.Cli.Output.Replay;

/// <summary>
/// What came of replaying one job or many. Of many only those that differ are told, and those that differ at the same places
/// together: one change of a recipe shows once, however long the history is.
/// </summary>
internal sealed class ReplayReport(Printer printer, int jobs)
{
    private const int MostIds = 8;

    private readonly Dictionary<string, (ReplayOutcome First, List<string> Others)> _differing = new(StringComparer.Ordinal);
    private readonly HashSet<Problem> _told = [];
    private readonly ReplayText _text = new(printer);
    private int _done;
    private int _alike;
    private int _broken;

    public void Add(ReplayOutcome outcome)
    {
        _done++;
        if (outcome.Again is null)
        {
            _broken++;
            printer.Problems([.. outcome.Problems.Where(problem => problem.Severity == ProblemSeverity.Error && _told.Add(problem))]);
        }
        else if (printer.IsJson)
        {
            printer.Json(ReplayValue.Of(outcome));
        }
        else if (jobs == 1)
        {
            _text.Print(outcome);
        }
        else if (!outcome.IsAlike)
        {
            Group(outcome);
        }

        _alike += outcome.IsAlike ? 1 : 0;
        Progress();
    }

    /// <summary>The exit code.</summary>
    public int End()
    {
        if (jobs != 1 && !printer.IsJson)
        {
            foreach (var (first, others) in _differing.Values)
            {
                _text.Print(first);
                Others(others);
            }

            var broken = _broken == 0 ? string.Empty : $", {_broken} could not run";
            printer.Line(jobs == 0 ? "No ended jobs." : $"{Count.Of(jobs, "job")} replayed: {_alike} the same, {jobs - _alike - _broken} not{broken}");
        }

        return _broken > 0 ? ExitCode.Problems : _alike == jobs ? ExitCode.Done : ExitCode.Failed;
    }

    private void Group(ReplayOutcome outcome)
    {
        var places = ReplayPlaces.Of(outcome);
        if (_differing.TryGetValue(places, out var known))
        {
            known.Others.Add(outcome.Stored.Id);
        }
        else
        {
            _differing[places] = (outcome, []);
        }
    }

    private void Others(List<string> ids)
    {
        if (ids.Count > 0)
        {
            var more = ids.Count > MostIds ? ", …" : string.Empty;
            printer.Line(printer.Paint.Dim($"    and {Count.Of(ids.Count, "more job")} at the same places: {string.Join(", ", ids.Take(MostIds))}{more}"));
        }
    }

    private void Progress()
    {
        if (printer.Terminal.IsTerminal && jobs > 1 && !printer.IsJson)
        {
            printer.Terminal.Error.Write(_done == jobs ? "\r\e[K" : $"\r{_done} of {jobs} jobs");
        }
    }
}
