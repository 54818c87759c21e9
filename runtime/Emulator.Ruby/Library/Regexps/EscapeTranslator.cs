namespace Emulator.Ruby.Library.Regexps;

/// <summary>What stands behind a backslash.</summary>
internal sealed class EscapeTranslator(PatternReader reader, AtomText atoms, GroupNames names, string source)
{
    public string Read(PatternFlags flags)
    {
        var isProperty = reader.Here is 'p' or 'P';
        if (EscapeReader.Set(reader) is { } set)
        {
            return atoms.Set(isProperty && flags.IgnoresCase ? CaseClosure.Of(set) : set, flags.IgnoresCase);
        }

        var letter = reader.Here;
        switch (letter)
        {
            case 'A' or 'z' or 'Z' or 'G' or 'b' or 'B':
                reader.Next();
                return "\\" + letter;
            case 'R':
                reader.Next();
                return @"(?>\r\n|[\n-\r\u0085\u2028\u2029])";
            case 'K' or 'X' or 'g' or 'y' or 'Y':
                throw RegexpErrors.Refused("\\" + letter, source);
            case 'k':
                reader.Next();
                return names.Reference(reader);
            case >= '1' and <= '9' when names.Number(reader) is { } reference:
                return reference;
            default:
                return string.Concat(EscapeReader.Points(reader).Select(point => atoms.Literal(point, flags)));
        }
    }
}
