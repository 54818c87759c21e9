using System.Text;
using System.Text.RegularExpressions;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Regexps;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary><c>sub</c> and <c>gsub</c> with a text, a hash or a block.</summary>
internal static class Replacing
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("sub(pattern, replacement = nil, &block)", static (run, self, in arguments) => Replace(run, self, arguments, isAll: false))
        .Add("gsub(pattern, replacement = nil, &block)", static (run, self, in arguments) => GlobalReplace(run, self, arguments))
        .Add("sub!(pattern, replacement = nil, &block)", static (run, self, in arguments) => Changes.InPlace(self, Replace(run, self, arguments, isAll: false)))
        .Add("gsub!(pattern, replacement = nil, &block)", static (run, self, in arguments) => Changes.InPlace(self, Replace(run, self, arguments, isAll: true)))
        .Add("remove(*patterns)", Remove);

    public static string All(RubyRun run, string text, RubyRegexp regexp, Func<Match, string> replacement, bool isAll = true)
    {
        var result = new StringBuilder();
        var end = 0;
        foreach (var match in isAll ? Patterns.All(run, regexp, text) : Patterns.All(run, regexp, text).Take(1))
        {
            result.Append(text, end, match.Index - end).Append(replacement(match));
            run.CheckTextLength(result.Length);
            end = match.Index + match.Length;
        }

        return end == 0 && result.Length == 0 ? text : result.Append(text, end, text.Length - end).ToString();
    }

    private static RubyObject GlobalReplace(RubyRun run, RubyString self, in Arguments arguments)
    {
        if (arguments.Count > 1 || arguments.Block is not null)
        {
            return Replace(run, self, arguments, isAll: true);
        }

        var pattern = arguments[0];
        var found = Patterns.All(run, Patterns.Literal(run, pattern), Letters.Of(self)).Select(match => (RubyObject)Letters.Back(self, match.Value));
        return new RubyEnumerator([.. found], (later, block) => Replace(later, self, new Arguments([pattern], null, block), isAll: true));
    }

    private static RubyString Replace(RubyRun run, RubyString self, in Arguments arguments, bool isAll)
    {
        if (arguments[0] is RubyRegexp)
        {
            RefuseBroken(self);
        }

        var regexp = Patterns.Literal(run, arguments[0]);
        var block = arguments.Block;
        Func<Match, string> replacement = arguments.At(1) switch
        {
            RubyHash hash => match => hash[new RubyString(match.Value)].ToText(),
            { } text when Letters.Of(self, text) is var template => template.Contains('\\', StringComparison.Ordinal) ? match => Replacement.Expand(template, match, Letters.Of(self)) : _ => template,
            _ when block is not null => match => block.Yield(run, new RubyString(match.Value)).ToText(),
            _ => throw RubyErrors.ArgumentCount(1, "2"),
        };
        return Letters.Back(self, All(run, Letters.Of(self), regexp, replacement, isAll));
    }

    /// <exception cref="RubyException">ArgumentError: the bytes are no UTF-8, so that no pattern can be looked for.</exception>
    public static void RefuseBroken(RubyString self)
    {
        if (!self.IsText && self.Encoding == RubyEncoding.Utf8)
        {
            throw RubyErrors.Argument("invalid byte sequence in UTF-8");
        }
    }

    private static RubyObject Remove(RubyRun run, RubyString self, in Arguments arguments)
    {
        var letters = Letters.Of(self);
        foreach (var pattern in arguments.Values)
        {
            letters = All(run, letters, Patterns.Literal(run, pattern), static _ => string.Empty);
        }

        return Letters.Back(self, letters);
    }
}
