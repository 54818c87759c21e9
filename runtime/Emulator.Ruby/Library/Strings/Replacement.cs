using System.Text;
using System.Text.RegularExpressions;

namespace Emulator.Ruby.Library.Strings;

/// <summary>The escapes of a replacement text: <c>\1 \0 \&amp; \k&lt;n&gt; \` \' \\</c>. Nothing else is special.</summary>
internal static class Replacement
{
    public static string Expand(string template, Match match, string text)
    {
        var result = new StringBuilder();
        for (var index = 0; index < template.Length; index++)
        {
            var letter = template[index];
            if (letter != '\\' || index + 1 == template.Length)
            {
                result.Append(letter);
                continue;
            }

            var sign = template[++index];
            switch (sign)
            {
                case >= '0' and <= '9':
                    result.Append(match.Groups[sign - '0'].Value);
                    break;
                case '&':
                    result.Append(match.Value);
                    break;
                case '`':
                    result.Append(text, 0, match.Index);
                    break;
                case '\'':
                    result.Append(text, match.Index + match.Length, text.Length - match.Index - match.Length);
                    break;
                case '\\':
                    result.Append('\\');
                    break;
                case 'k' when template.IndexOf('>', index) is > 0 and var end && template[index + 1] == '<':
                    result.Append(match.Groups[template[(index + 2)..end]].Value);
                    index = end;
                    break;
                default:
                    result.Append('\\').Append(sign);
                    break;
            }
        }

        return result.ToString();
    }
}
