using Acornima.Ast;
using Emulator.Values.Problems;

namespace Emulator.Plugins.JavaScript.Definitions;

/// <summary>Finds where a key of the definition stands in the source, as far as the keys are written out there.</summary>
internal static class KeyPlaces
{
    /// <summary>The place of the last key of the path that is written as such; at least the default export.</summary>
    public static SourcePlace Find(ScriptSource source, IEnumerable<string> path)
    {
        var export = source.Module.Program!.Body.OfType<ExportDefaultDeclaration>().FirstOrDefault();
        Node? place = export;
        var value = export?.Declaration as Node;
        foreach (var key in path)
        {
            if (Member(value, key) is not { } member)
            {
                break;
            }

            (place, value) = (member, member.Value);
        }

        return place is null
            ? new SourcePlace(source.File)
            : new SourcePlace(source.File, place.Location.Start.Line, place.Location.Start.Column + 1);
    }

    private static Property? Member(Node? value, string key) => (value as ObjectExpression)?.Properties
        .OfType<Property>()
        .FirstOrDefault(property => !property.Computed && (property.Key as Identifier)?.Name == key
            || (property.Key as StringLiteral)?.Value == key);
}
