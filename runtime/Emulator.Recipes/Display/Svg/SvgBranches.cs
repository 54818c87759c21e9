namespace Emulator.Recipes.Display.Svg;

/// <summary>A condition with its branches side by side below it.</summary>
internal sealed class SvgBranches : SvgPart
{
    private const double Fork = 46;
    private const double Between = 28;
    private const double Merge = 22;

    private readonly SvgPart _head;
    private readonly IReadOnlyList<SvgBranch> _branches;
    private readonly double _row;

    public SvgBranches(SvgPart head, IReadOnlyList<SvgBranch> branches)
    {
        (_head, _branches, IsTaken, HasFailed) = (head, branches, head.IsTaken, head.HasFailed || branches.Any(branch => branch.Body.HasFailed));
        _row = branches.Sum(branch => branch.Body.Width) + Between * (branches.Count - 1);
        Width = Math.Max(head.Width, _row);
        Axis = Width / 2;
        Height = head.Height + Fork + branches.Max(branch => branch.Body.Height) + Merge;
        Ends = branches.All(branch => branch.Body.Ends);
    }

    public override void Draw(SvgCanvas canvas, double x, double y)
    {
        var (axis, top, bottom) = (x + Axis, y + _head.Height, y + Height);

        // What was taken is drawn last, on top of the rest where lines meet.
        foreach (var (branch, left) in Places(x).OrderBy(place => place.Branch.IsTaken))
        {
            var (way, at, start) = (Way(branch.IsTaken), left + branch.Body.Axis, top + Fork);
            canvas.Line(way, !branch.Body.IsEmpty, (axis, top), (axis, top + 14), (at, top + 14), (at, start));
            canvas.Text(at + 6, top + 31, branch.Label, "label");
            branch.Body.Draw(canvas, left, start);
            if (!branch.Body.Ends)
            {
                canvas.Line(Way(branch.IsTaken && branch.Body.IsLeft), false, (at, start + branch.Body.Height), (at, bottom - 8), (axis, bottom - 8), (axis, bottom));
            }
        }

        _head.Draw(canvas, axis - _head.Axis, y);
    }

    private IEnumerable<(SvgBranch Branch, double Left)> Places(double x)
    {
        var left = x + (Width - _row) / 2;
        foreach (var branch in _branches)
        {
            yield return (branch, left);
            left += branch.Body.Width + Between;
        }
    }
}
