using Emulator.Values;
using Emulator.Values.Json;

namespace Emulator.Hosting.Packages;

/// <summary>Property names of a package: names travel, values never do (recipe-format 14.5).</summary>
internal static class PackageProperties
{
    public static void Add(Value asset, PackagePlan plan)
    {
        var path = plan.Workspace.PropertiesFile;
        var before = plan.Files.GetValueOrDefault(path) ?? (File.Exists(path) ? File.ReadAllText(path) : string.Empty);
        if (before.Length > 0 && !before.EndsWith('\n'))
        {
            before += "\n";
        }

        var names = (asset["data"] as RecordValue ?? asset as RecordValue)?.Keys ?? [];
        plan.Files[path] = before + string.Concat(names.Where(name => !IsIn(before, name)).Select(name => PlainJson.Write(name) + ":\n"));
    }

    // A person may have given it a value, with or without quotes around the name.
    private static bool IsIn(string text, string name) =>
        text.Split('\n').Any(line => line.StartsWith(PlainJson.Write(name) + ":", StringComparison.Ordinal) || line.StartsWith(name + ":", StringComparison.Ordinal));
}
