namespace Emulator.Recipes.Display.Svg;

/// <summary>A loop: its head and its steps in a frame, and the way back to the head at the left.</summary>
internal sealed class SvgLoop : SvgPart
{
    private const double Side = 34;
    private const double Top = 14;

    private readonly SvgSequence _inside;
    private readonly string _back;
    private readonly double _headMiddle;
    private readonly double _lastWidth;

    /// <param name="head">The loop's own line.</param>
    /// <param name="body">Its steps.</param>
    /// <param name="end">The question at the end of a repeat; null for a loop over a list.</param>
    /// <param name="back">What is said of the way back.</param>
    public SvgLoop(SvgPart head, SvgSequence body, SvgPart? end, string back)
    {
        SvgPart[] parts = [head, .. body.IsEmpty ? [] : new SvgPart[] { body }, .. end is null ? [] : new[] { end }];
        _inside = new SvgSequence(parts);
        (_back, _headMiddle, _lastWidth, IsTaken, HasFailed) = (back, head.Height / 2, head.Width, head.IsTaken, _inside.HasFailed);
        IsRepeated = body.IsTaken && (body.IsLeft || end?.IsTaken != false);
        Width = _inside.Width + 2 * Side;
        Axis = _inside.Axis + Side;
        Height = _inside.Height + Top + 34;
    }

    private bool IsRepeated { get; }

    public override void Draw(SvgCanvas canvas, double x, double y)
    {
        canvas.Box(x, y, Width, Height, "frame", 12);
        var (axis, bottom) = (x + Axis, y + Top + _inside.Height);
        canvas.Line($"dotted {Way(IsRepeated)}", true, (axis, bottom), (axis, bottom + 12), (x + 14, bottom + 12), (x + 14, y + Top + _headMiddle), (axis - _lastWidth / 2, y + Top + _headMiddle));
        canvas.Text(x + 20, bottom + 26, _back, "label");
        canvas.Line(Way(IsLeft), false, (axis, bottom), (axis, y + Height));
        _inside.Draw(canvas, x + Side, y + Top);
    }
}
