using Emulator.Recipes.Conditions;
using Emulator.Values.Problems;
using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>The platform's <c>compound</c> as the condition that a person would write (recipe-format 9).</summary>
internal static class ExportConditions
{
    public static YamlMap Read(YamlMap compound)
    {
        var rows = (compound.Find("conditions") as YamlList)?.OfType<YamlMap>() ?? [];
        var tree = new TreeBuilder(compound.Place);
        tree.Add(
            ExportNodes.Text(compound, "operand") == "or" ? "any" : "all",
            YamlList.Of((compound.Find("conditions") ?? compound).Place, rows.Select(Row)));
        return tree.ToMap();
    }

    /// <summary>No row of none holds.</summary>
    public static YamlMap Never(SourcePlace place) => YamlMap.Of(place, [new YamlEntry("any", place, YamlList.Of(place, []))]);

    private static YamlMap Row(YamlMap row)
    {
        if (row.Find("conditions") is not null)
        {
            return Read(row);
        }

        var tree = new TreeBuilder(row.Place);
        var name = ExportNodes.Text(row, "operand");
        tree.Add("left", row.Find("lhs") ?? YamlScalar.OfText(row.Place, string.Empty));
        tree.AddText("is", row.Find("operand"));
        if (name is null || OperatorNames.Find(name) is not { } @operator || !OperatorNames.IsOneSided(@operator))
        {
            tree.Add("right", row.Find("rhs"));
        }

        return tree.ToMap();
    }
}
