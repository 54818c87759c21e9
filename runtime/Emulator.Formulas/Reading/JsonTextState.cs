namespace Emulator.Formulas.Reading;

/// <summary>Follows JSON letter by letter, only to know whether a letter stands inside one of its texts.</summary>
internal readonly record struct JsonTextState(bool IsInText, bool IsEscaped)
{
    public JsonTextState After(char letter) => this switch
    {
        { IsEscaped: true } => new JsonTextState(IsInText, false),
        { IsInText: true } when letter == '\\' => new JsonTextState(true, true),
        _ when letter == '"' => new JsonTextState(!IsInText, false),
        _ => this,
    };
}
