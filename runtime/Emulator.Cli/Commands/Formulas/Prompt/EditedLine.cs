namespace Emulator.Cli.Commands.Formulas.Prompt;

/// <summary>The line that is typed and the place of the cursor in it. Letters beyond 16 bits are moved over whole.</summary>
internal sealed class EditedLine
{
    public string Text { get; private set; } = string.Empty;

    public int Cursor { get; private set; }

    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    public void Insert(string text) => (Text, Cursor) = (Text.Insert(Cursor, text), Cursor + text.Length);

    /// <summary>Puts the text where the characters from this place to the cursor were.</summary>
    public void Replace(int start, string text) => (Text, Cursor) = (Text[..start] + text + Text[Cursor..], start + text.Length);

    public void Left() => Cursor -= Before();

    public void Right() => Cursor += Behind();

    public void Home() => Cursor = 0;

    public void End() => Cursor = Text.Length;

    public void Backspace()
    {
        var count = Before();
        (Text, Cursor) = (Text.Remove(Cursor - count, count), Cursor - count);
    }

    public void Delete() => Text = Text.Remove(Cursor, Behind());

    public void CutBefore() => (Text, Cursor) = (Text[Cursor..], 0);

    public void CutBehind() => Text = Text[..Cursor];

    public void CutWord()
    {
        var start = Cursor;
        while (start > 0 && Text[start - 1] == ' ')
        {
            start--;
        }

        while (start > 0 && Text[start - 1] != ' ')
        {
            start--;
        }

        Replace(start, string.Empty);
    }

    private int Before() => Cursor == 0 ? 0 : Cursor > 1 && char.IsSurrogatePair(Text, Cursor - 2) ? 2 : 1;

    private int Behind() => Cursor == Text.Length ? 0 : Cursor + 1 < Text.Length && char.IsSurrogatePair(Text, Cursor) ? 2 : 1;
}
