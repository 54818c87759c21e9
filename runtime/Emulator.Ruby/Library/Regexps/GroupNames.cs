using System.Globalization;

namespace Emulator.Ruby.Library.Regexps;

/// <summary>The groups that a pattern has, known before it is read: names turn plain groups off.</summary>
internal sealed class GroupNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private int _plain;

    public bool AreUsed => _names.Count > 0;

    public static GroupNames In(string source)
    {
        var groups = new GroupNames();
        var brackets = 0;
        for (var index = 0; index < source.Length; index++)
        {
            var letter = source[index];
            index += letter == '\\' ? 1 : 0;
            brackets += letter == '[' ? 1 : letter == ']' && brackets > 0 ? -1 : 0;
            if (letter == '(' && brackets == 0)
            {
                groups.Count(source, index);
            }
        }

        return groups;
    }

    public bool Knows(string group) => _names.Contains(group)
        || (int.TryParse(group, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && !AreUsed && number >= 1 && number <= _plain);

    /// <summary>Reads <c>&lt;name&gt;</c> or <c>'name'</c>.</summary>
    public static string Read(PatternReader reader)
    {
        var close = reader.Next() == '<' ? '>' : '\'';
        var name = reader.Until(close, "end pattern in group");
        return name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static letter => char.IsLetterOrDigit(letter) || letter == '_')
            ? name
            : throw reader.Bad(name.Length == 0 ? "group name is empty" : $"invalid group name <{name}>");
    }

    /// <summary>Reads what follows <c>\k</c>.</summary>
    public string Reference(PatternReader reader)
    {
        if (reader.Here is not ('<' or '\''))
        {
            throw reader.Bad("invalid backref number/name");
        }

        var close = reader.Next() == '<' ? '>' : '\'';
        var group = reader.Until(close, "invalid backref number/name");
        return Knows(group) ? $"\\k<{group}>" : throw reader.Bad($"undefined name <{group}> reference");
    }

    /// <summary>Reads <c>\1</c>, or answers null for what is an octal escape or a digit that stands for itself.</summary>
    public string? Number(PatternReader reader)
    {
        var digits = reader.While(char.IsAsciiDigit, 3);
        if (Knows(digits))
        {
            return $"(?:\\{digits})";
        }

        if (digits.Length == 1)
        {
            throw reader.Bad(AreUsed ? "numbered backref/call is not allowed. (use name)" : "invalid backref number/name");
        }

        reader.Back(digits.Length);
        return null;
    }

    private void Count(string source, int open)
    {
        var rest = source.AsSpan(open + 1);
        if (!rest.StartsWith("?"))
        {
            _plain++;
        }
        else if (rest.Length > 2 && (rest[1] == '\'' || (rest[1] == '<' && rest[2] is not ('=' or '!'))))
        {
            var end = rest[2..].IndexOf(rest[1] == '<' ? '>' : '\'');
            _names.Add(end < 0 ? string.Empty : rest.Slice(2, end).ToString());
        }
    }
}
