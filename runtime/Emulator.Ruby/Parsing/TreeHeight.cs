using Emulator.Ruby.Lexing;

namespace Emulator.Ruby.Parsing;

/// <summary>
/// How deep the parser stands, and how high the trees are that it has built below each place. Whatever walks a tree goes
/// down it call by call, so both are bounded: brackets in brackets by <see cref="Deepest"/>, and chains, which grow a
/// tree upwards without any nesting (<c>a + b + c</c>, <c>a.b.c</c>), by <see cref="Tallest"/>.
/// </summary>
internal sealed class TreeHeight
{
    private const int Deepest = 150;
    private const int Tallest = 1_000;

    // The height of the tree that stands so far at each place from the outermost to the present one.
    private int[] _heights = new int[16];
    private int _depth;

    public void Enter(Token at)
    {
        if (++_depth > Deepest)
        {
            throw new SyntaxFailure(at.Span.Start, at.Span.End, $"Expressions are nested deeper than {Deepest}");
        }

        if (_depth == _heights.Length)
        {
            Array.Resize(ref _heights, _heights.Length * 2);
        }

        _heights[_depth] = 0;
    }

    /// <summary>The tree that was read is a branch of the one around it.</summary>
    public void Leave()
    {
        var height = _heights[_depth--] + 1;
        _heights[_depth] = Math.Max(_heights[_depth], height);
    }

    /// <summary>One node more on top of what was read here: a call of it, or an operator with it at the left.</summary>
    public void Grow(Token at)
    {
        if (++_heights[_depth] > Tallest)
        {
            throw new SyntaxFailure(at.Span.Start, at.Span.End, $"More than {Tallest} calls and operators hang on one another; write them in several steps");
        }
    }
}
