using Emulator.Yaml;

namespace Emulator.Recipes.Export;

/// <summary>The export that a recipe was imported from.</summary>
/// <param name="Export">As the platform wrote it.</param>
/// <param name="Tree">The same as the YAML that the import made.</param>
/// <param name="OriginOf">The export's node that a node of that tree was made of.</param>
internal sealed record ExportBase(ExportEnvelope Export, YamlMap Tree, Func<YamlNode, YamlMap?> OriginOf);
