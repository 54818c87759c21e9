using System.Globalization;
using Emulator.Recipes.Steps;

namespace Emulator.Recipes.Display.Svg;

/// <summary>One step: its number, kind and alias, what it does, how often a job ran it, and why it failed there.</summary>
internal sealed class SvgStepBox : SvgPart
{
    private const double BoxWidth = 252;
    private const int Letters = 30;
    private const int MostLines = 7;
    private const double LineHeight = 16;
    private const double Head = 26;

    private readonly Step _step;
    private readonly IReadOnlyList<string> _words;
    private readonly IReadOnlyList<string> _error;
    private readonly int _count;
    private readonly string _state;

    public SvgStepBox(Step step, string words, JobTrace? trace)
    {
        _step = step;
        _words = TextWrap.Lines(words, Letters, MostLines);
        _count = trace?.CountOf(step.Number) ?? 0;
        var hasFailed = trace?.Failed == step.Number;
        _error = hasFailed ? TextWrap.Lines(trace!.Failure ?? "failed", Letters, MostLines) : [];
        _state = step.Skip ? "skipped" : trace is null ? string.Empty : hasFailed ? "failed" : _count > 0 ? "taken" : "untaken";
        (Width, Axis, IsTaken, HasFailed, Ends, IsPassed) = (BoxWidth, BoxWidth / 2, _count > 0, hasFailed, step is StopStep { Skip: false }, step.Skip);
        Height = Head + (_words.Count + _error.Count) * LineHeight + 8;
    }

    public override void Draw(SvgCanvas canvas, double x, double y)
    {
        canvas.Box(x, y, Width, Height, $"box {_state}", _step is TriggerStep or StopStep ? 16 : 8);
        canvas.Box(x + 12, y + 8, 4, Height - 16, $"k-{StepWords.KindOf(_step)}", 2);
        var alias = _step.As.StartsWith('#') ? string.Empty : $" · {TextWrap.Lines(_step.As, 20, 1)[0]}";
        canvas.Text(x + 24, y + 19, $"{_step.Number} · {StepWords.KindOf(_step)}{alias}{(_step.Skip ? " · skipped" : string.Empty)}", "small");
        var line = y + Head + 9;
        foreach (var words in _words)
        {
            canvas.Text(x + 24, line, words, _state is "untaken" or "skipped" ? "words faint" : "words");
            line += LineHeight;
        }

        foreach (var error in _error)
        {
            canvas.Text(x + 24, line, error, "error");
            line += LineHeight;
        }

        if (_count > 1)
        {
            var text = "×" + _count.ToString(CultureInfo.InvariantCulture);
            var width = 12 + 6.2 * text.Length;
            canvas.Box(x + Width - width - 8, y + 7, width, 16, "badge");
            canvas.Text(x + Width - width / 2 - 8, y + 18.5, text, "badge-text");
        }
    }
}
