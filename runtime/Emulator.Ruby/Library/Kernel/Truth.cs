using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Kernel;

/// <summary><c>is_true?</c> and <c>is_not_true?</c>: words and digits that stand for a boolean (formulas.md section 8).</summary>
internal static class Truth
{
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "true", "t", "yes", "y", "1" };
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase) { "false", "f", "no", "n", "0" };

    public static void Define(MethodTable<RubyObject> table) => table
        .Add("is_true?(null_true: false)", IsTrue)
        .Add("is_not_true?(null_not_true: true)", IsNotTrue);

    private static RubyBoolean IsTrue(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyBoolean.Of(Read(self) ?? arguments.Keyword("null_true")?.IsTruthy == true);

    private static RubyBoolean IsNotTrue(RubyRun run, RubyObject self, in Arguments arguments) =>
        RubyBoolean.Of(!Read(self) ?? arguments.Keyword("null_not_true")?.IsTruthy != false);

    // Null is nil, which the caller decides.
    private static bool? Read(RubyObject self) => self switch
    {
        RubyNil => null,
        RubyBoolean boolean => boolean.Truth,
        SmallInteger { Number: 0 or 1 } number => number.Number == 1,
        RubyInteger number => throw RubyErrors.Runtime($"Can't convert number value {number.ToText()} to boolean"),
        RubyString text => Read(text.Text),
        _ => throw RubyErrors.Runtime($"Can't convert type {self.Class.Name} to boolean"),
    };

    private static bool Read(string text)
    {
        var word = text.EndsWith('\n') ? text[..^1] : text;
        if (Yes.Contains(word) || No.Contains(word))
        {
            return Yes.Contains(word);
        }

        throw RubyErrors.Runtime(string.IsNullOrWhiteSpace(text)
            ? "Can't convert empty string to boolean"
            : $"Can't convert string value {text} to boolean");
    }
}
