using System.Text.RegularExpressions;
using Emulator.Values;
using Emulator.Values.Problems;

namespace Emulator.Testing.Matching;

/// <summary>A text in which the pattern is found; a number is taken as its text.</summary>
internal sealed record RegexpMatcher(SourcePlace Place, Regex Pattern) : Matcher(Place)
{
    public override void Match(Value found, Comparing at)
    {
        var text = found switch
        {
            TextValue plain => plain.Text,
            IntegerValue or NumberValue or DateValue or TimeValue => found.ToString().Trim('"'),
            _ => null,
        };
        if (text is null || !Matches(text))
        {
            at.Add(Place, $"a text like /{Pattern}/", found);
        }
    }

    private bool Matches(string text)
    {
        try
        {
            return Pattern.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            // A pattern that never ends on a text says nothing good about the text.
            return false;
        }
    }
}
