using Emulator.Ruby.Lexing;
using Emulator.Ruby.Tree;

namespace Emulator.Ruby.Parsing;

/// <summary>Global variables: what was matched or raised last; a source's own, which are variables of its outermost body; and those of Ruby's own.</summary>
internal static class GlobalNames
{
    private static readonly HashSet<string> Outputs = new(StringComparer.Ordinal) { "stdout", "stderr" };

    public static Node Read(Token token, LocalScopes locals) => token.Text switch
    {
        "~" or "&" or "`" or "'" or "!" or [>= '1' and <= '9', ..] or "ERROR_INFO" => new GlobalNode(token.Span, token.Text == "ERROR_INFO" ? "!" : token.Text),
        "/" => new StringNode(token.Span, "\n"),
        var name when Outputs.Contains(name) => new GlobalNode(token.Span, name),
        _ => Own(token, locals),
    };

    /// <summary>True for <c>$stdout</c> and <c>$stderr</c>, <c>STDOUT</c> and <c>STDERR</c>: what is put there is put as <c>puts</c> does.</summary>
    public static bool IsOutput(Node? receiver) =>
        receiver is GlobalNode { Name: "stdout" or "stderr" } or ConstantNode { Scope: null, Name: "STDOUT" or "STDERR" };

    private static LocalNode Own(Token token, LocalScopes locals)
    {
        var name = "$" + token.Text;
        locals.Globals.Add(name);
        return new LocalNode(token.Span, name);
    }
}
