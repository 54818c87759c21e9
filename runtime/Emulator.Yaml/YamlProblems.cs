namespace Emulator.Yaml;

/// <summary>The codes of problems found while reading YAML, each with its meaning; the docs list this table.</summary>
public static class YamlProblems
{
    public const string Syntax = "Y001";
    public const string Empty = "Y002";
    public const string Character = "Y003";
    public const string DuplicateKey = "Y004";
    public const string Key = "Y005";
    public const string TooLarge = "Y006";
    public const string TooDeep = "Y007";
    public const string TooManyNodes = "Y008";
    public const string Documents = "Y009";
    public const string Alias = "Y010";
    public const string MergeKey = "Y011";
    public const string Tag = "Y012";
    public const string HiddenPill = "Y013";
    public const string Tab = "Y014";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [Syntax] = "the text is not YAML",
        [Empty] = "the file holds nothing",
        [Character] = "a control character that YAML does not allow",
        [DuplicateKey] = "a key occurs twice in one map",
        [Key] = "a key is a list, a map or empty",
        [TooLarge] = "the file is larger than 10 million characters",
        [TooDeep] = "lists and maps are nested deeper than 100 levels",
        [TooManyNodes] = "the file has more than 1,000,000 nodes, aliases counted as often as they are used",
        [Documents] = "the file holds more than one document",
        [Alias] = "an alias names an anchor that does not stand before it",
        [MergeKey] = "the merge key << is not part of YAML 1.2",
        [Tag] = "a tag other than !!str",
        [HiddenPill] = "a blank before #{ makes the rest of the line a comment",
        [Tab] = "a line is indented with a tab",
    };
}
