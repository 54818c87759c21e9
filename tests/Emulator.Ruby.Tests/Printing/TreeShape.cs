using System.Collections;
using System.Globalization;
using System.Text;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Tests.Printing;

/// <summary>
/// A tree as text that tells every part of it but the positions, so that two trees can be compared and a difference read.
/// A parenthesis around one value is that value; within a text it is kept, as it tells <c>"#{'a'}"</c> from <c>"a"</c>.
/// </summary>
internal static class TreeShape
{
    public static string Of(Node? tree)
    {
        var text = new StringBuilder();
        Write(text, tree, keepsParentheses: false);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? part, bool keepsParentheses)
    {
        switch (part)
        {
            case null:
                text.Append('-');
                break;
            case SequenceNode { Statements: [var only] } when !keepsParentheses:
                Write(text, only, false);
                break;
            case string or char:
                text.Append('\'').Append(part).Append('\'');
                break;
            case byte[] bytes:
                text.Append(Convert.ToHexString(bytes));
                break;
            case IEnumerable many:
                text.Append('[');
                foreach (var one in many)
                {
                    Write(text, one, keepsParentheses);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case Node or Parameter or ParameterList:
                Members(text, part);
                break;
            default:
                text.Append(Convert.ToString(part, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Members(StringBuilder text, object part)
    {
        var isText = part is InterpolatedStringNode or InterpolatedSymbolNode or RegexpNode;
        text.Append(part.GetType().Name).Append('(');
        foreach (var member in part.GetType().GetProperties().Where(member => member.PropertyType != typeof(SourceSpan)))
        {
            Write(text, member.GetValue(part), isText && member.Name == "Parts");
            text.Append(' ');
        }

        text.Append(')');
    }
}
