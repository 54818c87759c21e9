using System.Runtime.CompilerServices;
using System.Text;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Library.Strings.Text;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Strings;

/// <summary>Strings brought to a width counted in code points.</summary>
internal static class Padding
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("ljust(width, pad = ' ')", (run, self, in arguments) => Pad(run, self, arguments, Side.Right))
        .Add("rjust(width, pad = ' ')", (run, self, in arguments) => Pad(run, self, arguments, Side.Left))
        .Add("center(width, pad = ' ')", (run, self, in arguments) => Pad(run, self, arguments, Side.Both))
        .Add("truncate(length, omission: '...', separator: nil)", Truncate)
        .Add("truncate_words(count, omission: '...', separator: nil)", TruncateWords);

    // Part of each method of the table: a call less between an error and who catches it, which is what an error costs here.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static RubyString Pad(RubyRun run, RubyString self, in Arguments arguments, Side side)
    {
        var width = Given.Integer(arguments[0]);
        var letters = Letters.Of(self);
        var pad = arguments.At(1) is { } given ? Letters.Of(self, given) : " ";
        if (pad.Length == 0)
        {
            throw RubyErrors.Argument("zero width padding");
        }

        var missing = (int)Math.Max(0, (long)width - CodePoints.Count(letters));
        if (missing == 0)
        {
            return self.Copy();
        }

        run.CheckTextLength((long)missing + letters.Length);
        var before = side switch
        {
            Side.Left => missing,
            Side.Right => 0,
            _ => missing / 2,
        };
        return Letters.Back(self, string.Concat(Fill(pad, before), letters, Fill(pad, missing - before)));
    }

    private static string Fill(string pad, int width)
    {
        if (pad.Length == 1 || width == 0)
        {
            return new string(pad[0], width);
        }

        if (CodePoints.ArePlain(pad))
        {
            return string.Create(width, pad, static (places, letters) =>
            {
                for (var index = 0; index < places.Length; index++)
                {
                    places[index] = letters[index % letters.Length];
                }
            });
        }

        var points = CodePoints.Split(pad).ToArray();
        var filled = new StringBuilder(width);
        for (var index = 0; index < width; index++)
        {
            filled.Append(points[index % points.Length]);
        }

        return filled.ToString();
    }

    private static RubyObject Truncate(RubyRun run, RubyString self, in Arguments arguments)
    {
        var length = Given.Integer(arguments[0]);
        var text = Letters.Of(self);
        if (CodePoints.Count(text) <= length)
        {
            return self.Copy();
        }

        var omission = arguments.Keyword("omission") is { } given ? Letters.Of(self, given) : "...";
        var room = length - CodePoints.Count(omission);
        var stop = arguments.Keyword("separator") is { IsTruthy: true } separator ? LastBreak(self, separator, room) : room;
        return Letters.Back(self, CodePoints.Slice(text, 0, Math.Max(0, stop)) + omission);
    }

    private static int LastBreak(RubyString self, RubyObject separator, int room) =>
        Searching.LastIndex(self, separator, room) is { } found ? found : room;

    private static RubyObject TruncateWords(RubyRun run, RubyString self, in Arguments arguments)
    {
        var omission = arguments.Keyword("omission") is { } given ? Letters.Of(self, given) : "...";
        var text = Letters.Of(self);
        var separator = arguments.Keyword("separator") is RubyString by ? System.Text.RegularExpressions.Regex.Escape(by.Text) : @"\s+";
        var words = new System.Text.RegularExpressions.Regex($@"\A((?>.+?{separator}){{{Math.Max(0, Given.Integer(arguments[0]) - 1)}}}.+?){separator}.*", System.Text.RegularExpressions.RegexOptions.Singleline, run.Limits.MatchTime);
        try
        {
            return words.Match(text) is { Success: true } cut ? Letters.Back(self, cut.Groups[1].Value + omission) : self.Copy();
        }
        catch (System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            throw new LimitException("match time", $"A match took longer than {run.Limits.MatchTime.TotalSeconds} seconds");
        }
    }

    private enum Side
    {
        Left,
        Right,
        Both,
    }
}
