namespace Emulator.Ruby.Library.Regexps;

/// <summary>What stands in parentheses: groups with names and without, looks around, conditions, options.</summary>
internal sealed class GroupTranslator(PatternTranslator pattern, PatternReader reader, GroupNames names, string source)
{
    public string Read(PatternFlags flags)
    {
        if (!reader.Take("?"))
        {
            return Closed("(", flags);
        }

        if (reader.Take("#"))
        {
            reader.Until(')', "end pattern in group");
            return string.Empty;
        }

        foreach (var opening in (ReadOnlySpan<string>)[":", "=", "!", ">", "<=", "<!"])
        {
            if (reader.Take(opening))
            {
                return Closed("(?" + opening, flags);
            }
        }

        return reader.Here switch
        {
            '<' or '\'' => Closed($"(?<{GroupNames.Read(reader)}>", flags),
            '(' => Condition(flags),
            '~' => throw RegexpErrors.Refused("the absent operator (?~", source),
            _ => Flags(flags),
        };
    }

    private string Condition(PatternFlags flags)
    {
        reader.Next();
        var group = reader.Until(')', "invalid conditional pattern").Trim('<', '>', '\'');
        return names.Knows(group) ? Closed($"(?({group})", flags) : throw reader.Bad("invalid backref number/name");
    }

    private string Flags(PatternFlags flags)
    {
        var on = reader.While(static letter => letter is 'i' or 'm' or 'x', 3);
        var off = reader.Take("-") ? reader.While(static letter => letter is 'i' or 'm' or 'x', 3) : string.Empty;
        var inner = flags.With(on, true).With(off, false);
        var opening = inner.IgnoresCase ? "(?i:" : "(?-i:";
        if (reader.Take(":"))
        {
            return Closed(opening, inner);
        }

        if (reader.Here is 'a' or 'u' or 'd')
        {
            throw RegexpErrors.Refused($"the option (?{reader.Here})", source);
        }

        // (?i) holds to the end of the group, across its bars: a(?i)b|c is a(?i:b|c).
        return reader.Take(")") ? opening + pattern.Choices(inner) + ")" : throw reader.Bad("undefined group option");
    }

    private string Closed(string opening, PatternFlags flags)
    {
        var inside = pattern.Choices(flags);
        return reader.Take(")") ? opening + inside + ")" : throw reader.Bad("end pattern with unmatched parenthesis");
    }
}
