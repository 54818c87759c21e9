namespace Emulator.Recipes.Display.Svg;

/// <summary>Watched steps in a frame, and beside them what happens on an error.</summary>
internal sealed class SvgWatched : SvgPart
{
    private const double Pad = 16;
    private const double Between = 66;
    private const double Merge = 22;

    private readonly SvgPart _head;
    private readonly SvgSequence _watched;
    private readonly SvgSequence _handler;
    private readonly double _frame;

    /// <param name="head">The try's own line.</param>
    /// <param name="body">The watched steps.</param>
    /// <param name="handler">The catch with its steps.</param>
    public SvgWatched(SvgPart head, SvgSequence body, SvgSequence handler)
    {
        _head = head;
        _watched = body.IsEmpty ? new SvgSequence([head]) : new SvgSequence([head, body]);
        _handler = handler;
        _frame = _watched.Width + 2 * Pad;
        (Axis, IsTaken, HasFailed) = (_watched.Axis + Pad, head.IsTaken, _watched.HasFailed || handler.HasFailed);
        Width = _frame + Between + handler.Width;
        Height = Math.Max(_watched.Height + 2 * Pad, handler.Height + Pad) + Merge;
        Ends = _watched.Ends && handler.Ends;
    }

    public override void Draw(SvgCanvas canvas, double x, double y)
    {
        var (axis, bottom, right) = (x + Axis, y + Height, x + _frame + Between);
        canvas.Box(x, y, _frame, _watched.Height + 2 * Pad, "watch", 12);
        var (caught, handlerAxis, middle) = (Way(_handler.IsTaken), right + _handler.Axis, y + Pad + _head.Height / 2);
        canvas.Line($"dotted {caught}", true, (axis + _head.Width / 2, middle), (x + _frame + Between - 12, middle), (x + _frame + Between - 12, y + 2), (handlerAxis, y + 2), (handlerAxis, y + Pad));
        canvas.Text(x + _frame + 5, middle - 7, "on error", "label");
        if (!_handler.Ends)
        {
            canvas.Line(Way(_handler.IsTaken && _handler.IsLeft), false, (handlerAxis, y + Pad + _handler.Height), (handlerAxis, bottom - 8), (axis, bottom - 8), (axis, bottom));
        }

        if (!_watched.Ends)
        {
            canvas.Line(Way(_watched.IsLeft && IsTaken), false, (axis, y + Pad + _watched.Height), (axis, bottom));
        }

        _watched.Draw(canvas, x + Pad, y + Pad);
        _handler.Draw(canvas, right, y + Pad);
    }
}
