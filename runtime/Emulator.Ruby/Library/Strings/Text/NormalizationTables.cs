using System.Globalization;

namespace Emulator.Ruby.Library.Strings.Text;

/// <summary>What <c>normalization.txt</c> holds: full canonical decompositions, compatible ones, pairs that compose, classes.</summary>
internal sealed class NormalizationTables
{
    private readonly Dictionary<int, int[]> _canonical = [];
    private readonly Dictionary<int, int[]> _compatible = [];
    private readonly Dictionary<(int First, int Second), int> _composed = [];
    private readonly Dictionary<int, int> _classes = [];

    public static NormalizationTables Read()
    {
        var tables = new NormalizationTables();
        foreach (var row in TextData.Rows("normalization.txt"))
        {
            tables.Take(row[0], row[1], row[2]);
        }

        return tables;
    }

    public int Class(int point) => _classes.GetValueOrDefault(point);

    public int? Composed(int first, int second) => _composed.TryGetValue((first, second), out var point) ? point : null;

    public IEnumerable<int> Parts(int point, bool isCompatible)
    {
        if (isCompatible && _compatible.TryGetValue(point, out var compatible))
        {
            return compatible.SelectMany(part => _canonical.TryGetValue(part, out var inner) ? inner : [part]);
        }

        return _canonical.TryGetValue(point, out var parts) ? parts : [point];
    }

    private static int[] Points(string text) => [.. text.Split('+').Select(point => Convert.ToInt32(point, 16))];

    private void Take(string kind, string key, string value)
    {
        var points = Points(key);
        switch (kind)
        {
            case "d":
                _canonical[points[0]] = Points(value);
                break;
            case "k":
                _compatible[points[0]] = Points(value);
                break;
            case "c":
                _composed[(points[0], points[1])] = Points(value)[0];
                break;
            default:
                _classes[points[0]] = int.Parse(value, CultureInfo.InvariantCulture);
                break;
        }
    }
}
