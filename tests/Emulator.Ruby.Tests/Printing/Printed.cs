namespace Emulator.Ruby.Tests.Printing;

/// <summary>Source of one node, and how tightly it holds together: what stands in a tighter place gets parentheses.</summary>
internal readonly record struct Printed(string Text, int Level)
{
    /// <summary>Statements, jumps and loops behind their body.</summary>
    public const int Statement = 0;

    public const int Assignment = 2;
    public const int Ternary = 4;
    public const int Range = 6;
    public const int Or = 8;
    public const int And = 10;
    public const int Equality = 12;
    public const int Comparison = 14;
    public const int Pipe = 16;
    public const int Minus = 26;
    public const int Power = 28;
    public const int Not = 30;

    /// <summary>What a dot can follow.</summary>
    public const int Primary = 40;

    public static Printed Whole(string text) => new(text, Primary);

    /// <summary>The precedence of a binary operator as Ruby's own manual lists it, apart from the parser's table; null for any other name.</summary>
    public static int? OfOperator(string name) => name switch
    {
        "==" or "!=" or "===" or "=~" or "<=>" => Equality,
        "<" or "<=" or ">" or ">=" => Comparison,
        "|" or "^" => Pipe,
        "&" => 18,
        "<<" or ">>" => 20,
        "+" or "-" => 22,
        "*" or "/" or "%" => 24,
        "**" => Power,
        _ => null,
    };
}
