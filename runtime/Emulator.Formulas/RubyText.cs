using System.Globalization;
using System.Text;
using Emulator.Values;

namespace Emulator.Formulas;

/// <summary>
/// How a value reads inside a text: as Ruby's <c>to_s</c> does, which the platform's interpolation calls. Dates are
/// ISO, times ISO with microseconds and offset (formulas.md section 2, rule 4), lists and records their
/// <c>inspect</c> text (section 12: <c>[1,2,3].to_s</c> is <c>[1, 2, 3]</c>), bytes are taken for UTF-8.
/// </summary>
public static class RubyText
{
    public static string Of(Value value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue { IsBig: false } integer => integer.Small.ToString(CultureInfo.InvariantCulture),
        IntegerValue integer => integer.Big.ToString(CultureInfo.InvariantCulture),
        NumberValue number => FloatText.Of(number.Number),
        BooleanValue boolean => boolean.Truth ? "true" : "false",
        DateValue date => date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeValue time => time.Moment.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
        BinaryValue binary => Encoding.UTF8.GetString(binary.Bytes.Span),
        ListValue or RecordValue => Inspect(value),
        _ => string.Empty,
    };

    private static string Inspect(Value value)
    {
        var text = new StringBuilder();
        Inspect(text, value);
        return text.ToString();
    }

    private static void Inspect(StringBuilder text, Value value)
    {
        switch (value)
        {
            case NullValue:
                text.Append("nil");
                break;
            case TextValue or BinaryValue:
                Quote(text, Of(value));
                break;
            case ListValue list:
                Join(text, "[", list, Inspect, "]");
                break;
            case RecordValue record:
                Join(text, "{", record, InspectMember, "}");
                break;
            default:
                text.Append(Of(value));
                break;
        }
    }

    // {"a"=>1}, as Ruby prints up to 3.3; its later releases put blanks around the arrow.
    private static void InspectMember(StringBuilder text, KeyValuePair<string, Value> member)
    {
        Quote(text, member.Key);
        text.Append("=>");
        Inspect(text, member.Value);
    }

    private static void Join<T>(
        StringBuilder text,
        string open,
        IEnumerable<T> items,
        Action<StringBuilder, T> inspect,
        string close)
    {
        text.Append(open);
        var separator = string.Empty;
        foreach (var item in items)
        {
            text.Append(separator);
            inspect(text, item);
            separator = ", ";
        }

        text.Append(close);
    }

    private static void Quote(StringBuilder text, string content)
    {
        text.Append('"');
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
                '\u001b' => "\\e",
                '\u007f' => "\\u007F",
                '#' when next is '{' or '$' or '@' => "\\#",
                _ when char.IsControl(letter) => $"\\u{(int)letter:X4}",
                _ => letter.ToString(),
            });
        }

        text.Append('"');
    }
}
