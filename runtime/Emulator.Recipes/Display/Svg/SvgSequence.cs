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
    }

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>True when the job came to the end of it.</summary>
    public bool IsThrough => _parts.Count == 0 || Came(_parts.Count - 1);

    private bool Came(int index) => _parts[index].IsTaken || (_parts[index].IsPassed && index > 0 && Came(index - 1));

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
                    canvas.Line(Way(Came(index) && Came(index + 1)), true, (x + Axis, y), (x + Axis, y + Gap));
                }

                y += Gap;
            }
        }
    }
}
