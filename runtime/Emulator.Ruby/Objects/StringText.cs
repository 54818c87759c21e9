using System.Text;

namespace Emulator.Ruby.Objects;

/// <summary>Ruby's <c>inspect</c> of a text.</summary>
internal static class StringText
{
    public static string Inspect(string content)
    {
        var text = new StringBuilder("\"");
        for (var index = 0; index < content.Length; index++)
        {
            var letter = content[index];
            var next = index + 1 < content.Length ? content[index + 1] : ' ';
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\f' => "\\f",
                '\v' => "\\v",
                '\b' => "\\b",
                '\a' => "\\a",
                '\u001b' => "\\e",
                '\u007f' => "\\x7F",
                '#' when next is '{' or '$' or '@' => "\\#",
                < ' ' => $"\\u{(int)letter:X4}",
                _ => letter.ToString(),
            });
        }

        return text.Append('"').ToString();
    }
}
