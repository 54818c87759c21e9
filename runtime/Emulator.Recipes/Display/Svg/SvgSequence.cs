namespace Emulator.Recipes.Display.Svg;

/// <summary>Parts one below the other, joined by arrows along one axis. Without parts it is a plain line.</summary>
internal sealed class SvgSequence : SvgPart
{
    private readonly IReadOnlyList<SvgPart> _parts;

    public SvgSequence(IReadOnlyList<SvgPart> parts)
    {
        _parts = parts;
        Axis = parts.Select(part => part.Axis).DefaultIfEmpty(30).Max();
        Width = Axis + parts.Select(part => part.Width - part.Axis).DefaultIfEmpty(30).Max();
        Height = parts.Sum(part => part.Height) + Gap * Math.Max(0, parts.Count - 1);
        Ends = parts.Any(part => part.Ends);
        IsTaken = parts.Count > 0 && parts[0].IsTaken;
        HasFailed = parts.Any(part => part.HasFailed);
    }

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>True also for one without parts: whether the job came there is for its surroundings to say.</summary>
    public override bool IsLeft => _parts.Count == 0 || Left(_parts.Count - 1);

    private bool Left(int index) => _parts[index].IsLeft || (_parts[index].IsPassed && index > 0 && Left(index - 1));

    public override void Draw(SvgCanvas canvas, double x, double y)
    {
        for (var index = 0; index < _parts.Count; index++)
        {
            var part = _parts[index];
            part.Draw(canvas, x + Axis - part.Axis, y);
            y += part.Height;
            if (index < _parts.Count - 1)
            {
                if (!part.Ends)
                {
                    canvas.Line(Way(Left(index) && (_parts[index + 1].IsTaken || _parts[index + 1].IsPassed)), true, (x + Axis, y), (x + Axis, y + Gap));
                }

                y += Gap;
            }
        }
    }
}
