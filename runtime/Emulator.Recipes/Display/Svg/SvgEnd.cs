namespace Emulator.Recipes.Display.Svg;

/// <summary>Where a job comes out when nothing stops it.</summary>
internal sealed class SvgEnd : SvgPart
{
    private const double Size = 14;

    public SvgEnd(bool isTaken) => (Width, Height, Axis, IsTaken) = (Size, Size, Size / 2, isTaken);

    public override void Draw(SvgCanvas canvas, double x, double y) =>
        canvas.Box(x, y, Size, Size, $"box {(IsTaken ? "taken" : string.Empty)}", Size / 2);
}
