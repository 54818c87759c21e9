using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Ruby.Library.Formats;

/// <summary>How <c>to_xml</c> is asked to write.</summary>
/// <param name="Root">The outermost name; null for the usual one.</param>
/// <param name="Indent">Blanks a level; 0 writes one line.</param>
/// <param name="SkipsInstruction">True to leave the declaration out.</param>
/// <param name="SkipsTypes">True to leave <c>type="…"</c> out.</param>
/// <param name="Dasherizes">False to keep the underscores of names.</param>
/// <param name="Camelizes">True for <c>SomeName</c>, false for <c>someName</c>, null to keep names.</param>
/// <param name="Children">What the items of the outermost list are called; null for its singular.</param>
internal sealed record XmlOptions(string? Root, int Indent, bool SkipsInstruction, bool SkipsTypes, bool Dasherizes, bool? Camelizes, string? Children)
{
    public const string Signature = "to_xml(root: nil, indent: 2, skip_instruct: false, skip_types: false, dasherize: true, camelize: nil, children: nil)";

    public static XmlOptions Read(in Arguments arguments) => new(
        arguments.Keyword("root") is { IsTruthy: true } root ? root.ToText() : null,
        arguments.Keyword("indent") is SmallInteger { Number: var indent } ? (int)Math.Clamp(indent, 0, 100) : 2,
        arguments.Keyword("skip_instruct")?.IsTruthy == true,
        arguments.Keyword("skip_types")?.IsTruthy == true,
        arguments.Keyword("dasherize")?.IsTruthy != false,
        arguments.Keyword("camelize") is { IsTruthy: true } way ? way is not RubySymbol { Name: "lower" } : null,
        arguments.Keyword("children") is { IsTruthy: true } children ? children.ToText() : null);
}
