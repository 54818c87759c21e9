using Acornima.Ast;

namespace Emulator.Plugins.JavaScript.Excerpts;

/// <summary>
/// The text of a module with nothing left of the definition but what one lambda needs. What is not needed is blanked, so that
/// every line and column stays where it is. Evaluating the excerpt costs a run of a long connector a tenth of evaluating all
/// of it.
/// </summary>
internal static class ModuleExcerpt
{
    // Reached by name from every lambda: call('name') and object_definitions.name.
    private static readonly string[] Shared = ["methods", "object_definitions"];

    /// <param name="source">The whole module.</param>
    /// <param name="path">Where the lambda stands, such as actions, search, execute.</param>
    public static string Of(ScriptSource source, IReadOnlyList<string> path)
    {
        var excerpt = source.Text.ToCharArray();
        var holder = Exported(source.Module.Program!);
        for (var depth = 0; depth < path.Count && holder is not null; depth++)
        {
            var key = path[depth];
            Blank(excerpt, holder, depth == 0 ? [key, .. Shared] : [key]);
            holder = Shared.Contains(path[0])
                ? null
                : holder.Properties.OfType<Property>().LastOrDefault(property => Key(property) == key)?.Value as ObjectExpression;
        }

        return new string(excerpt);
    }

    // Only an object that nothing else in the module can hold: written out in the export itself, or in a constant that is named
    // nowhere else.
    private static ObjectExpression? Exported(Acornima.Ast.Module module) =>
        module.Body.OfType<ExportDefaultDeclaration>().FirstOrDefault()?.Declaration switch
        {
            ObjectExpression definition => definition,
            Identifier name when module.DescendantNodes().OfType<Identifier>().Count(other => other.Name == name.Name) == 2 => module.Body
                .OfType<VariableDeclaration>()
                .SelectMany(declaration => declaration.Declarations)
                .FirstOrDefault(declarator => declarator.Id is Identifier declared && declared.Name == name.Name)?.Init as ObjectExpression,
            _ => null,
        };

    private static void Blank(char[] excerpt, ObjectExpression holder, IReadOnlyList<string> kept)
    {
        for (var index = 0; index < holder.Properties.Count; index++)
        {
            if (holder.Properties[index] is Property property && Key(property) is { } key && !kept.Contains(key) && Inert.Is(property.Value))
            {
                // With the comma behind it; the comma before it may end the list.
                var end = index + 1 < holder.Properties.Count ? holder.Properties[index + 1].Start : holder.End - 1;
                Blank(excerpt.AsSpan(property.Start..end));
            }
        }
    }

    private static void Blank(Span<char> part)
    {
        foreach (ref var letter in part)
        {
            letter = letter is '\n' or '\r' or '\u2028' or '\u2029' ? letter : ' ';
        }
    }

    // A key that is computed, or that sets the prototype, does more than to stand there.
    private static string? Key(Property property) => property switch
    {
        { Computed: true } or { Key: Identifier { Name: "__proto__" } or StringLiteral { Value: "__proto__" } } => null,
        { Key: Identifier name } => name.Name,
        { Key: StringLiteral text } => text.Value,
        _ => null,
    };
}
