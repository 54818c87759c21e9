namespace Emulator.Recipes.Display.Svg;

/// <summary>A piece of the picture with a size of its own, in pixels. The way comes in at the top and leaves at the bottom, at its axis.</summary>
internal abstract class SvgPart
{
    protected const double Gap = 26;

    public double Width { get; protected init; }

    public double Height { get; protected init; }

    /// <summary>Where the way runs, from the left edge.</summary>
    public double Axis { get; protected init; }

    /// <summary>True when nothing leads on from here.</summary>
    public bool Ends { get; protected init; }

    /// <summary>True when the job of the picture came here.</summary>
    public bool IsTaken { get; protected init; }

    /// <summary>True when the job of the picture failed here: it came in and did not leave.</summary>
    public bool HasFailed { get; protected init; }

    /// <summary>True when the job left at the bottom.</summary>
    public virtual bool IsLeft => IsTaken && !HasFailed;

    /// <summary>True for a skipped step, which a job goes past.</summary>
    public bool IsPassed { get; protected init; }

    public abstract void Draw(SvgCanvas canvas, double x, double y);

    protected static string Way(bool isTaken) => isTaken ? "taken" : string.Empty;
}
