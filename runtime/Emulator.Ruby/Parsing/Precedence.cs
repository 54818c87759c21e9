namespace Emulator.Ruby.Parsing;

/// <summary>How tightly operators bind, and on which side equal ones group (formulas.md section 3).</summary>
internal static class Precedence
{
    public const int Ternary = 4;
    public const int Range = 6;
    public const int Or = 8;
    public const int Pipe = 16;
    public const int Sum = 22;
    public const int Minus = 26;
    public const int Power = 28;
    public const int Not = 30;

    /// <summary>The power of a binary operator, or null for any other token.</summary>
    public static int? Of(string text) => text switch
    {
        "?" => Ternary,
        ".." or "..." => Range,
        "||" => Or,
        "&&" => 10,
        "==" or "!=" or "===" or "=~" or "!~" or "<=>" => 12,
        "<" or "<=" or ">" or ">=" => 14,
        "|" or "^" => Pipe,
        "&" => 18,
        "<<" or ">>" => 20,
        "+" or "-" => Sum,
        "*" or "/" or "%" => 24,
        "**" => Power,
        _ => null,
    };

    /// <summary>True for operators that cannot follow their own kind: <c>1 == 2 == 3</c>.</summary>
    public static bool StandsAlone(int power) => power is 12 or Range;
}
