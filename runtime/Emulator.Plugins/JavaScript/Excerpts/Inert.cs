using Acornima.Ast;

namespace Emulator.Plugins.JavaScript.Excerpts;

/// <summary>Expressions whose evaluation nobody can notice: they run no code and change nothing.</summary>
internal static class Inert
{
    public static bool Is(Node? expression) => expression switch
    {
        null or IFunction or Literal or Identifier => true,
        TemplateLiteral template => template.Expressions.Count == 0,
        ArrayExpression list => list.Elements.All(Is),
        ObjectExpression record => record.Properties.All(member => member is Property { Computed: false } property && Is(property.Value)),
        _ => false,
    };
}
