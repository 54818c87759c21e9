namespace Emulator.Ruby.Compilation;

/// <summary>The local variables that are known at a place in the source, each with its slot.</summary>
internal sealed class Scope(Scope? outer, bool isLambda)
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);

    // Outer variables that come later in the text are others, whenever this body is compiled.
    private readonly int _seen = outer?.Size ?? 0;

    private bool _isClosed;

    public Scope? Outer { get; } = outer;

    public bool IsLambda { get; } = isLambda;

    /// <summary>Slots that a frame needs; complete when the body is compiled.</summary>
    public int Size { get; private set; }

    /// <summary>Loops around the place within this body: <c>next</c> and <c>break</c> are theirs.</summary>
    public int Loops { get; set; }

    /// <summary>The local that keeps what the innermost of them is worth when it is broken off.</summary>
    public int LoopValue { get; set; }

    /// <summary>Rescues around the place within this body: <c>retry</c> stands in one.</summary>
    public int Rescues { get; set; }

    /// <summary>True when the body breaks out of the call that got it.</summary>
    public bool HasBreak { get; set; }

    /// <summary>True when the body, or a block in it, may return.</summary>
    public bool HasReturn { get; set; }

    /// <summary>True when the body makes blocks.</summary>
    public bool HasBlocks { get; set; }

    /// <summary>A slot without a name, for a value that is needed twice.</summary>
    public int Reserve() => Size++;

    /// <summary>A variable of this body, whatever outer ones are called.</summary>
    public int Declare(string name)
    {
        var slot = Reserve();
        _slots[name] = slot;
        return slot;
    }

    /// <summary>No more names of the source: a frame of this body is made with the slots that there are.</summary>
    public void Close() => _isClosed = true;

    /// <summary>The variable's place; a new one here when nobody knows it.</summary>
    public (int Slot, int Depth) Resolve(string name)
    {
        var isOfSource = name[0] is '$' or (>= 'A' and <= 'Z') || name.StartsWith("def ", StringComparison.Ordinal);
        var (depth, seen) = (0, int.MaxValue);
        for (var scope = this; scope is not null; scope = scope.Outer, depth++)
        {
            if (scope._slots.TryGetValue(name, out var slot) && (slot < seen || isOfSource))
            {
                return (slot, depth);
            }

            // Global variables, methods and constants that no class body sets are those of the outermost body.
            if (scope is { Outer: null, _isClosed: false } && isOfSource)
            {
                return (scope.Declare(name), depth);
            }

            seen = scope._seen;
        }

        return (Declare(name), 0);
    }
}
