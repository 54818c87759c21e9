using System.Globalization;
using System.Text;

namespace Emulator.Recipes.Display.Svg;

/// <summary>Writes shapes as SVG. Every text is escaped here, in one place.</summary>
internal sealed class SvgCanvas
{
    private const double Corner = 8;

    private readonly StringBuilder _shapes = new();

    public void Box(double x, double y, double width, double height, string classes, double radius = Corner) => _shapes.Append(
        CultureInfo.InvariantCulture, $"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{width:0.#}\" height=\"{height:0.#}\" rx=\"{radius:0.#}\" class=\"{classes}\"/>\n");

    public void Text(double x, double y, string text, string classes) => _shapes.Append(
        CultureInfo.InvariantCulture, $"<text x=\"{x:0.#}\" y=\"{y:0.#}\" class=\"{classes}\">{Escaped(text)}</text>\n");

    /// <summary>A line of straight pieces through the points; an arrow's head at its end where asked for.</summary>
    public void Line(string classes, bool hasHead, params IReadOnlyList<(double X, double Y)> points)
    {
        var way = string.Join(' ', points.Select((point, index) => string.Create(CultureInfo.InvariantCulture, $"{(index == 0 ? 'M' : 'L')}{point.X:0.#} {point.Y:0.#}")));
        var head = hasHead ? $" marker-end=\"url(#{(classes.Contains("taken", StringComparison.Ordinal) ? "head-taken" : "head")})\"" : string.Empty;
        _shapes.Append(CultureInfo.InvariantCulture, $"<path d=\"{way}\" class=\"line {classes}\"{head}/>\n");
    }

    public string Finish(double width, double height) => string.Create(CultureInfo.InvariantCulture, $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="{width:0}" height="{height:0}" viewBox="0 0 {width:0} {height:0}" role="img">
        <style>{SvgStyle.Css}</style>
        <defs>
        <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#8a94a6"/></marker>
        <marker id="head-taken" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z" fill="#1e8e3e"/></marker>
        </defs>
        <rect width="100%" height="100%" fill="#fff"/>
        {_shapes}</svg>

        """);

    // XML forbids most control characters, even as references.
    private static string Escaped(string text) => new StringBuilder(string.Concat(text.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
}
