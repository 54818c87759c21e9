namespace Emulator.Values.Problems;

/// <summary>Where something stands in an author's file; line and column count from 1, 0 means the file as a whole.</summary>
public readonly record struct SourcePlace(string File, int Line = 0, int Column = 0)
{
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
