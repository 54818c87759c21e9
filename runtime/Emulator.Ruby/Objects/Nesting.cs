using System.Runtime.CompilerServices;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Objects;

/// <summary>Lists and hashes may hold themselves, or one list many times: what walks them stops before stack or memory end.</summary>
internal static class Nesting
{
    // The lists and hashes whose texts are being made on this thread, each within the one before.
    [ThreadStatic]
    private static HashSet<object>? Shown;

    private static readonly int MostText = RubyLimits.Formula.TextLength;

    /// <summary>True; fails when the stack has no room for a further level.</summary>
    /// <exception cref="LimitException">Depth.</exception>
    public static bool Guard() => RuntimeHelpers.TryEnsureSufficientExecutionStack()
        ? true
        : throw new LimitException("depth", "Values are nested deeper than the machine's stack allows");

    /// <summary>The members' texts with commas between; three dots for an owner within itself, as Ruby prints it.</summary>
    /// <exception cref="LimitException">Depth, or text length.</exception>
    public static string Text<T>(object owner, string open, IEnumerable<T> members, Func<T, string> text, string close)
    {
        var shown = Shown ??= new HashSet<object>(ReferenceEqualityComparer.Instance);
        if (!shown.Add(owner))
        {
            return $"{open}...{close}";
        }

        try
        {
            return $"{open}{Joined(", ", members.Select(text))}{close}";
        }
        finally
        {
            shown.Remove(owner);
        }
    }

    /// <summary>The texts with a separator between; each is made only when those before it have room.</summary>
    /// <exception cref="LimitException">Depth, or text length.</exception>
    public static string Joined(string separator, IEnumerable<string> members)
    {
        Guard();
        long length = 0;
        var texts = new List<string>();
        foreach (var next in members)
        {
            texts.Add(next);
            length += next.Length;
            if (length > MostText)
            {
                throw new LimitException("text length", $"A string would be longer than {MostText} characters");
            }
        }

        return string.Join(separator, texts);
    }
}
