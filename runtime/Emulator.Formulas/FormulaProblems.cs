namespace Emulator.Formulas;

/// <summary>
/// The codes of problems found while compiling pills and formulas, each with its meaning; the docs list this table.
/// </summary>
public static class FormulaProblems
{
    public const string NotClosed = "F001";
    public const string UnknownFunction = "F002";
    public const string Quotes = "F003";
    public const string Empty = "F004";
    public const string Path = "F005";
    public const string Json = "F006";
    public const string JsonShape = "F007";
    public const string PillType = "F008";
    public const string PathElement = "F009";
    public const string FormulaInText = "F010";
    public const string FormulaLanguage = "F011";
    public const string NotAPill = "F012";
    public const string LaterPill = "F013";
    public const string Arguments = "F014";
    public const string UnknownName = "F015";
    public const string NotAFormula = "F016";
    public const string Block = "F017";

    public static IReadOnlyDictionary<string, string> Meanings { get; } = new Dictionary<string, string>
    {
        [NotClosed] = "a pill is not closed",
        [UnknownFunction] = "a function that is neither _ nor _dp",
        [Quotes] = "a pill's argument does not stand in single quotes",
        [Empty] = "a pill names nothing",
        [Path] = "a pill's dotted path is malformed",
        [Json] = "the argument of _dp is not JSON",
        [JsonShape] = "a key of _dp's JSON is missing or of the wrong type",
        [PillType] = "an unknown pill_type",
        [PathElement] = "an unknown element of a pill's path",
        [FormulaInText] = "a formula inside #{...}: text mode replaces pills only",
        [FormulaLanguage] = "a formula whose syntax is broken",
        [NotAPill] = "#{...} without a pill stays as it is (warning)",
        [LaterPill] = "a kind of pill that this version does not run yet",
        [Arguments] = "a pill has more arguments than its form takes",
        [UnknownName] = "a formula calls a name that is not documented for formulas",
        [NotAFormula] = "a formula holds what formula mode does not know: assignment, statements, constants",
        [Block] = "the platform may refuse a block (warning)",
    };
}
